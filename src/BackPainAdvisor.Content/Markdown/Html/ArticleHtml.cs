using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>A text made into HTML: its parts as a page places them.</summary>
/// <param name="Body">All but the key points.</param>
/// <param name="KeyPoints">The short answer, or <c>null</c> when the text has none.</param>
/// <param name="Cited">The references in the order of their numbers, from 1.</param>
public sealed record ArticleHtml(string Body, string? KeyPoints, IReadOnlyList<Reference> Cited)
{
    public static ArticleHtml Of(MarkdownText text, SiteContent site)
    {
        var numbers = new CitationNumbers(site);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keyPoints = text.Containers("key-points").FirstOrDefault();

        using var body = new SiteHtmlWriter(site, numbers, seen);
        body.Renderer.Render(text.Document);

        if (keyPoints is null)
        {
            return new ArticleHtml(body.Html, null, numbers.Cited);
        }

        using var points = new SiteHtmlWriter(site, numbers, seen);
        points.Renderer.WriteChildren(keyPoints);
        return new ArticleHtml(body.Html, points.Html, numbers.Cited);
    }
}
