namespace BackPainAdvisor.Content.Reading;

/// <summary>Where the sentences of a paragraph begin and end.</summary>
public static class Sentences
{
    private static readonly string[] Shortened = ["e.g.", "i.e.", "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "vs.", "etc.", "no."];

    /// <returns>Ranges without the white space around them, in order. What has no letter is no sentence.</returns>
    public static IEnumerable<Range> In(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph[at] is '.' or '!' or '?' && EndAfter(paragraph, at) is { } end)
            {
                if (Trimmed(paragraph, start, end) is { } sentence)
                {
                    yield return sentence;
                }

                start = end;
                at = end - 1;
            }
        }

        if (Trimmed(paragraph, start, paragraph.Length) is { } rest)
        {
            yield return rest;
        }
    }

    // After the mark may come quotes and brackets; then white space and a capital, a figure or an opening mark.
    private static int? EndAfter(string text, int mark)
    {
        var end = mark + 1;
        while (end < text.Length && text[end] is '.' or '!' or '?' or '"' or '\'' or '”' or '’' or ')' or ']')
        {
            end++;
        }

        if (end == text.Length)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]) || Shortened.Any(word => text.AsSpan(0, mark + 1).EndsWith(word, StringComparison.Ordinal)))
        {
            return null;
        }

        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\'' or '“' or '‘' or '(' or '['))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]) ? end : null;
    }

    private static Range? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(start, end - start).ContainsAnyInRange('A', 'z') ? start..end : null;
    }
}
