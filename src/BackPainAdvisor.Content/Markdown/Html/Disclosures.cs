using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Where HTML lets a disclosure stand in a sentence: in a paragraph, not in a heading, a link or emphasis.</summary>
internal static class Disclosures
{
    public static bool MayStandIn(Inline inline)
    {
        var outer = inline.Parent;
        while (outer is ClaimSpan)
        {
            outer = outer.Parent;
        }

        return outer is { Parent: null, ParentBlock: ParagraphBlock };
    }
}
