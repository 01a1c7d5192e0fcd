using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>HTML allows no <c>details</c> inside <c>p</c>, so a paragraph that makes a claim or explains a term is a <c>div</c>.</summary>
internal sealed class ParagraphWithDisclosuresRenderer(TermPlaces terms) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(paragraph);
            return;
        }

        var tag = paragraph.Inline?.FindDescendants<ClaimSpan>().Any() is true || terms.IsIn(paragraph) ? "div" : "p";
        renderer.EnsureLine();
        renderer.Write('<').Write(tag).WriteAttributes(paragraph).Write('>');
        renderer.WriteLeafInline(paragraph);
        renderer.Write("</").Write(tag).WriteLine(">");
    }
}
