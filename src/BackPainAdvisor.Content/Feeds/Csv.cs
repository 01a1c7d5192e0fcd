using System.Text;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>Tables as RFC 4180 has them: commas, quotes, CR LF. No cell is a formula to a spreadsheet.</summary>
public static class Csv
{
    // What a spreadsheet takes for the beginning of a formula, or may drop so that the next letter is.
    private static readonly char[] Openings = ['=', '+', '-', '@', '\t', '\r', '\n'];
    private static readonly char[] Quoted = [',', '"', '\r', '\n'];

    public static string Of(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(cell => Cell(cell ?? ""))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && Openings.Contains(text[0]) ? "'" + text : text;
        return harmless.IndexOfAny(Quoted) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
