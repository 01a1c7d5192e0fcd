namespace BackPainAdvisor.Content.Yaml;

/// <summary>A Markdown file cut in two: the YAML between the <c>---</c> lines, and the text after it.</summary>
/// <param name="Yaml">Without the two lines of dashes; its first line is line 2 of the file.</param>
/// <param name="Body">What follows.</param>
/// <param name="BodyLine">The line of the file, from 1, on which the body begins.</param>
public sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    /// <returns><c>null</c> when the file does not open with front matter, or never closes it.</returns>
    public static FrontMatter? Split(string text)
    {
        if (!IsFence(Line(text, 0, out var start)))
        {
            return null;
        }

        var yamlStart = start;
        for (var line = 2; start < text.Length; line++)
        {
            var lineStart = start;
            if (IsFence(Line(text, lineStart, out start)))
            {
                return new FrontMatter(text[yamlStart..lineStart], text[start..], line + 1);
            }
        }

        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");

    private static ReadOnlySpan<char> Line(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }
}
