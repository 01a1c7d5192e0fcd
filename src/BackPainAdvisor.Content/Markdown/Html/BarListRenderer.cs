using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Lists in the site's look: small bars for points, bold numbers for steps.</summary>
internal sealed class BarListRenderer : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        renderer.EnsureLine();
        renderer.Write(list.IsOrdered ? "<ol class=\"steps\"" : "<ul class=\"bars\"");
        if (list is { IsOrdered: true, OrderedStart: not (null or "1") })
        {
            renderer.Write($" start=\"{int.Parse(list.OrderedStart, CultureInfo.InvariantCulture)}\"");
        }

        renderer.WriteLine(">");
        foreach (var item in list)
        {
            var wasImplicit = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = !list.IsLoose;
            renderer.Write("<li>");
            renderer.WriteChildren((ListItemBlock)item);
            renderer.WriteLine("</li>");
            renderer.ImplicitParagraph = wasImplicit;
        }

        renderer.WriteLine(list.IsOrdered ? "</ol>" : "</ul>");
    }
}
