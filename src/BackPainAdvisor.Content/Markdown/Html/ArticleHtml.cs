using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>A text made into HTML: its parts as a page places them.</summary>
/// <param name="Body">All but the key points.</param>
/// <param name="KeyPoints">The short answer, or <c>null</c> when the text has none.</param>
/// <param name="Cited">The references in the order of their numbers, from 1.</param>
public sealed record ArticleHtml(string Body, string? KeyPoints, IReadOnlyList<Reference> Cited)
{
    public static ArticleHtml Of(MarkdownText text, SiteContent site) => Of(text, site, TermPlaces.None);

    /// <summary>With words of the glossary explained where they first stand.</summary>
    public static ArticleHtml WithTerms(MarkdownText text, SiteContent site) => Of(text, site, TermPlaces.In(text, site.Glossary));

    private static ArticleHtml Of(MarkdownText text, SiteContent site, TermPlaces terms)
    {
        var numbers = new CitationNumbers(site);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keyPoints = text.Containers("key-points").FirstOrDefault();

        using var body = new SiteHtmlWriter(site, numbers, seen, terms);
        body.Renderer.Render(text.Document);

        if (keyPoints is null)
        {
            return new ArticleHtml(body.Html, null, numbers.Cited);
        }

        using var points = new SiteHtmlWriter(site, numbers, seen, terms);
        points.Renderer.WriteChildren(keyPoints);
        return new ArticleHtml(body.Html, points.Html, numbers.Cited);
    }
}
