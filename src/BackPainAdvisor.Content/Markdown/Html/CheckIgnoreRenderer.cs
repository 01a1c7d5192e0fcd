using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Nothing: an answer to the check is not for the article's readers.</summary>
internal sealed class CheckIgnoreRenderer : HtmlObjectRenderer<CheckIgnore>
{
    protected override void Write(HtmlRenderer renderer, CheckIgnore block)
    {
    }
}
