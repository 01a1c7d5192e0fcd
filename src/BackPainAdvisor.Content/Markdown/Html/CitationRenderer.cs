using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary><c>[@hayden-2021]</c> -> a number that leads to the list of references. An unknown key is shown as typed.</summary>
internal sealed class CitationRenderer(CitationNumbers numbers) : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        // HTML allows no link inside a link.
        var isInsideLink = citation.FindParentOfType<LinkInline>().Any();
        foreach (var key in citation.Keys)
        {
            if (numbers.Of(key) is { } number && isInsideLink)
            {
                renderer.Write($"[{number}]");
            }
            else if (numbers.Of(key) is { } leads)
            {
                renderer.Write($"<a class=\"cite\" href=\"#r{leads}\">[{leads}]</a>");
            }
            else
            {
                renderer.Write("[@").WriteEscape(key).Write(']');
            }
        }
    }
}
