using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>How deep blocks and marks stand inside each other. What is too deep can be parsed but not rendered.</summary>
internal static class Nesting
{
    private const int Deepest = 50;

    /// <summary>The first part that stands too deep, or <c>null</c>.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document) => TooDeep(document, 0);

    private static MarkdownObject? TooDeep(MarkdownObject part, int depth)
    {
        switch (part)
        {
            case var _ when depth > Deepest:
                return part;
            case ContainerBlock block:
                foreach (var child in block)
                {
                    if (TooDeep(child, depth + 1) is { } deep)
                    {
                        return deep;
                    }
                }

                return null;
            case LeafBlock { Inline: { } inlines }:
                return TooDeep(inlines, depth + 1);
            case ContainerInline inlines:
                for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
                {
                    if (TooDeep(child, depth + 1) is { } deep)
                    {
                        return deep;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
