using System.Text.Json.Nodes;
using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>The public articles as feeds for readers' programs.</summary>
public static class ArticleFeed
{
    private const int MostEntries = 30;

    public static string Atom(SiteContent site) => AtomFeed.Of(
        $"{site.Profile.Name}: articles",
        site.Profile.BaseAddress,
        "/feed.xml",
        [.. Newest(site).Select(article => new FeedEntry(article.Title, article.Address, Midnight(article.Published), Midnight(article.Updated), article.Description, "The editors"))]);

    /// <summary>JSON Feed 1.1.</summary>
    public static string Json(SiteContent site) => new JsonObject
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = $"{site.Profile.Name}: articles",
        ["home_page_url"] = site.Profile.BaseAddress + "/",
        ["feed_url"] = site.Profile.BaseAddress + "/feed.json",
        ["language"] = site.Profile.Language,
        ["items"] = new JsonArray([.. Newest(site).Select(article => (JsonNode)new JsonObject
        {
            ["id"] = site.Profile.BaseAddress + article.Address,
            ["url"] = site.Profile.BaseAddress + article.Address,
            ["title"] = article.Title,
            ["content_text"] = article.Description,
            ["date_published"] = Iso(article.Published),
            ["date_modified"] = Iso(article.Updated),
        })]),
    }.ToJsonString();

    private static IEnumerable<Article> Newest(SiteContent site) => site.Articles.Take(MostEntries);

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd") + "T00:00:00Z";
}
