namespace BackPainAdvisor.Content.Reading;

/// <summary>The words of a text.</summary>
public static class Words
{
    /// <summary>Letters with the apostrophes and hyphens inside them: a hyphenated word is one. Figures are left out, as Flesch advises for texts that hold many.</summary>
    public static IEnumerable<Range> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            var hasFigure = false;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(text, at)))
            {
                hasFigure |= char.IsDigit(text[at]);
                at++;
            }

            if (!hasFigure)
            {
                yield return start..at;
            }
        }
    }

    private static bool IsInside(string text, int at) =>
        text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
