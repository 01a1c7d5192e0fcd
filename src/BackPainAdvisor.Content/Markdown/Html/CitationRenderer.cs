using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary><c>[@hayden-2021]</c> -> a number that leads to the list of references. An unknown key is shown as typed.</summary>
internal sealed class CitationRenderer(CitationNumbers numbers) : HtmlObjectRenderer<Citation>
{
    protected override void Write(HtmlRenderer renderer, Citation citation)
    {
        foreach (var key in citation.Keys)
        {
            if (numbers.Of(key) is { } number)
            {
                renderer.Write($"<a class=\"cite\" href=\"#r{number}\">[{number}]</a>");
            }
            else
            {
                renderer.Write("[@").WriteEscape(key).Write(']');
            }
        }
    }
}
