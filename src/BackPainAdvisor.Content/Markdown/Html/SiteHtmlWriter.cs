using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Markdig's HTML renderer with the site's own parts put in place of its own.</summary>
internal sealed class SiteHtmlWriter : IDisposable
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    private readonly StringWriter _writer = new();

    /// <param name="seen">Claims already shown on this page; a claim is told in full only once.</param>
    /// <param name="terms">Where words of the glossary are explained.</param>
    public SiteHtmlWriter(SiteContent site, CitationNumbers numbers, HashSet<string> seen, TermPlaces terms)
    {
        Renderer = new HtmlRenderer(_writer) { LinkRewriter = OnlySafe };
        SiteMarkdown.Pipeline.Setup(Renderer);
        Renderer.ObjectRenderers.ReplaceOrAdd<HtmlCustomContainerRenderer>(new PlacedBlockRenderer(site, numbers, seen));
        Renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWithDisclosuresRenderer(terms));
        Renderer.ObjectRenderers.ReplaceOrAdd<ListRenderer>(new BarListRenderer());
        Renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new TermRenderer(terms));
        Renderer.ObjectRenderers.Add(new ClaimSpanRenderer(site, numbers, seen));
        Renderer.ObjectRenderers.Add(new CheckIgnoreRenderer());
        Renderer.ObjectRenderers.Add(new CitationRenderer(numbers));
    }

    public HtmlRenderer Renderer { get; }

    public string Html => _writer.ToString();

    public void Dispose() => _writer.Dispose();

    // An address whose scheme could run a script, such as javascript:, leads nowhere. The check names it.
    private static string OnlySafe(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon >= 0 && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;
        return !hasScheme || Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase) ? address : "";
    }
}
