using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Feeds;

/// <summary>What programs read: feeds, the site map, the rules for robots, and each article's source.</summary>
public static class FeedAddresses
{
    private const string Icon =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 0 32 32\"><style>path{fill:none;stroke:#0b5147;stroke-width:3.7;stroke-linecap:round}@media(prefers-color-scheme:dark){path{stroke:#95d6c5}}</style>"
        + "<path d=\"M8.2 5.7L17 3.5M10.3 11L19.7 9.6M11.1 15.9L20.9 16.1M10.1 20.9L20.3 22.7M7.4 25.5L17.8 29.3\"/></svg>";

    public static void MapFeeds(this WebApplication app)
    {
        var cached = new CachedPageAttribute();
        app.MapGet("/feed.xml", (SiteContent site) => Results.Text(ArticleFeed.Atom(site), "application/atom+xml; charset=utf-8")).WithMetadata(cached);
        app.MapGet("/feed.json", (SiteContent site) => Results.Text(ArticleFeed.Json(site), "application/feed+json; charset=utf-8")).WithMetadata(cached);
        app.MapGet("/sitemap.xml", (SiteContent site) => Results.Text(SiteMapFile.Of(site), "application/xml; charset=utf-8")).WithMetadata(cached);
        app.MapGet("/robots.txt", (SiteContent site) => Results.Text($"User-agent: *\nDisallow: /comments/\nSitemap: {site.Profile.BaseAddress}/sitemap.xml\n", "text/plain; charset=utf-8")).WithMetadata(cached);
        app.MapGet(SecurityFile.Path, (SiteContent site) => SecurityFile.Of(site.Profile) is { } text
            ? Results.Text(text, "text/plain; charset=utf-8")
            : Results.NotFound()).WithMetadata(cached);
        app.MapGet("/icon.svg", () => Results.Text(Icon, "image/svg+xml")).WithMetadata(cached);
        app.MapGet("/articles/{slug}.md", (string slug, SiteContent site) => site.Article(slug) is { } article
            ? Results.Text(article.Source, "text/markdown; charset=utf-8")
            : Results.NotFound()).WithMetadata(cached);
    }
}
