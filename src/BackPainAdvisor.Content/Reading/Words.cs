namespace BackPainAdvisor.Content.Reading;

/// <summary>The words of a text.</summary>
public static class Words
{
    /// <summary>Letters with the apostrophes and hyphens inside them: a hyphenated word is one. Figures are left out, as Flesch advises for texts that hold many.</summary>
    public static IEnumerable<Range> In(string text) => WithFigures(text).Where(word => !HasFigure(text, word));

    /// <summary>The words and figures in lower case, with straight apostrophes, each with its place in the text.</summary>
    public static IReadOnlyList<(int Start, string Word)> Lowered(string text)
    {
        var lowered = text.ToLowerInvariant().Replace('’', '\'');
        return [.. WithFigures(lowered).Select(word => (word.Start.Value, lowered[word]))];
    }

    public static bool HasFigure(string text, Range word) => text.AsSpan(word).ContainsAnyInRange('0', '9');

    /// <summary>Words and figures: all that a reader takes as one.</summary>
    public static IEnumerable<Range> WithFigures(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(text, at)))
            {
                at++;
            }

            yield return start..at;
        }
    }

    // don't, long-lasting; 2,362 and 0.23
    private static bool IsInside(string text, int at) => at + 1 < text.Length && text[at] switch
    {
        '\'' or '’' or '-' => char.IsLetterOrDigit(text[at + 1]),
        ',' or '.' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        _ => false,
    };
}
