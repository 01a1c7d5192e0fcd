using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Trust;

/// <summary>A part of a text, from its heading to the next one of the same level or above.</summary>
/// <param name="Claims">Ids of the claims that it makes, each once.</param>
internal sealed record Section(string Heading, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Claims)
{
    /// <returns><c>null</c> when the text has no heading with this anchor.</returns>
    public static Section? Of(MarkdownText text, string anchor)
    {
        if (text.Headings.FirstOrDefault(heading => heading.Anchor == anchor) is not { } start)
        {
            return null;
        }

        var end = text.Headings.FirstOrDefault(heading => heading.Line > start.Line && heading.Level <= start.Level)?.Line ?? int.MaxValue;
        return Between(text, start.Text, start.Line, end);
    }

    /// <summary>What stands above the first heading.</summary>
    public static Section Opening(MarkdownText text) =>
        Between(text, "", 0, text.Headings is [var first, ..] ? first.Line : int.MaxValue);

    /// <summary>From each heading to the next of any level: what a reader meets as one piece.</summary>
    public static IEnumerable<Section> Pieces(MarkdownText text) =>
        text.Headings.Select((heading, index) => Between(text, heading.Text, heading.Line, index + 1 < text.Headings.Count ? text.Headings[index + 1].Line : int.MaxValue));

    /// <summary>Words that a reader meets without opening a fold.</summary>
    public int WordsInSight => Passages.Where(passage => passage.Container != "reasons").Sum(passage => Words.In(passage.Text).Count());

    private static Section Between(MarkdownText text, string heading, int start, int end) => new(
        heading,
        [.. Prose.Of(text).Where(passage => passage.Line > start && passage.Line < end)],
        [.. text.Claims().Where(made => made.Line > start && made.Line < end).Select(made => made.Claim).Distinct(StringComparer.Ordinal)]);
}
