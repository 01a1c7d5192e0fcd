using System.Runtime.CompilerServices;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Tests.Docs;

/// <summary>docs/poses.md: its examples, and what it says of them.</summary>
internal static class PosesPage
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder(), "poses.md"));

    public static string PicturesFolder => Path.Combine(Folder(), "pictures");

    /// <summary><c>```yaml bird-dog</c>: a figure and the name of its pictures.</summary>
    public static IEnumerable<(string Name, string Figure)> Examples =>
        Fences().Where(fence => fence.Arguments is not (null or "" or "wrong")).Select(fence => (fence.Arguments!, TextOf(fence)));

    /// <summary><c>```yaml wrong</c>, followed by a quote of what the check answers, a line a paragraph.</summary>
    public static IEnumerable<(string Figure, IReadOnlyList<string> Answers)> Mistakes =>
        Fences().Where(fence => fence.Arguments == "wrong").Select(fence => (TextOf(fence), AnswersAfter(fence)));

    public static IEnumerable<FencedCodeBlock> Fences() => Document.Descendants<FencedCodeBlock>().Where(fence => fence.Info == "yaml");

    private static MarkdownDocument Document { get; } = Markdig.Markdown.Parse(Text);

    private static string TextOf(LeafBlock block) => block.Lines.ToString();

    private static IReadOnlyList<string> AnswersAfter(FencedCodeBlock fence) =>
        Document[Document.IndexOf(fence) + 1] is QuoteBlock quote
            ? [.. quote.OfType<ParagraphBlock>().Select(paragraph => Text[paragraph.Span.Start..(paragraph.Span.End + 1)])]
            : [];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", "../../../docs"));
}
