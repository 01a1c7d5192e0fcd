namespace BackPainAdvisor.Content.Evidence;

/// <summary>A line of a claim's numbers, such as <c>henschke-2009: 11 of 1,172 people (0.9%)</c>.</summary>
public static class NumberText
{
    /// <summary>The reference key the line opens with, or <c>null</c>.</summary>
    public static string? SourceOf(string number)
    {
        var colon = number.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && number[..colon].All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && number[..colon].Any(char.IsAsciiDigit)
            ? number[..colon]
            : null;
    }

    /// <summary>The line without its key, with a capital at its head and a full stop at its end.</summary>
    public static string Readable(string number)
    {
        var text = (SourceOf(number) is { } key ? number[(key.Length + 1)..] : number).Trim().TrimEnd('.');
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
