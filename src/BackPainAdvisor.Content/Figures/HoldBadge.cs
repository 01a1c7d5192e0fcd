using System.Globalization;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The pill in the corner that says how long to hold, or how often to repeat.</summary>
internal sealed record HoldBadge(string Text, bool IsHold, bool IsLeft)
{
    private const double Circumference = 2 * Math.PI * 19;

    /// <summary>Null when there is nothing to say.</summary>
    /// <param name="text">Words of the caller's own; null for the dose's.</param>
    public static HoldBadge? Of(FigureDose dose, string? text, bool isLeft)
    {
        var isHold = dose.HoldSeconds > 0;
        text ??= isHold ? Seconds(dose.HoldSeconds) : dose.Repetitions > 0 ? $"× {dose.Repetitions}" : "";
        return text.Length == 0 ? null : new(text, isHold, isLeft);
    }

    private double Width => 112 + 23 * Text.Length;

    private double Left => IsLeft ? 36 : Camera.Width - 36 - Width;

    /// <param name="ring">An animation that fills the ring of the clock; empty in a still.</param>
    public string Svg(string ring = "")
    {
        string At(double x) => (Left + x).ToString(CultureInfo.InvariantCulture);
        var icon = (IsHold, ring) switch
        {
            (true, "") => $"<path class=\"c\" d=\"M{At(29)} 76a19 19 0 1 1 38 0a19 19 0 1 1-38 0m19-11v11l8 6\"/>",
            (true, _) => $"<circle class=\"c c0\" cx=\"{At(48)}\" cy=\"76\" r=\"19\"/><circle class=\"c\" cx=\"{At(48)}\" cy=\"76\" r=\"19\" transform=\"rotate(-90 {At(48)} 76)\" stroke-dasharray=\"{Circumference:0}\" stroke-dashoffset=\"{Circumference:0}\">{ring}</circle>",
            _ => $"<path class=\"c\" d=\"M{At(62)} 63a19 19 0 1 0 5 15m-5-29v15h-15\"/>",
        };
        return $"<rect class=\"b\" x=\"{At(0)}\" y=\"36\" width=\"{Width.ToString(CultureInfo.InvariantCulture)}\" height=\"80\" rx=\"40\"/>{icon}<text x=\"{At(84)}\" y=\"91\">{SvgText.Escape(Text)}</text>";
    }

    /// <summary>Key values of the ring: from empty to full.</summary>
    public static (string Empty, string Full) Ring => ($"{Circumference:0}", "0");

    private static string Seconds(int seconds) => seconds >= 60 && seconds % 60 == 0 ? $"{seconds / 60} min" : $"{seconds} s";
}

internal static class SvgText
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
