using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>How deep blocks and marks stand inside each other. What is too deep can be parsed but not rendered.</summary>
internal static class Nesting
{
    private const int Deepest = 50;

    /// <summary>The first part that stands too deep, or <c>null</c>.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>([(document, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                return next.Part;
            }

            foreach (var child in Children(next.Part))
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
