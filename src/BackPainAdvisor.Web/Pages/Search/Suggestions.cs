using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Search;

namespace BackPainAdvisor.Web.Pages.Search;

/// <summary><c>/search/suggest?q=</c>: the best few results as JSON, for the module that shows them while a reader types.</summary>
public static class Suggestions
{
    private const int MostSuggestions = 6;

    public static void MapSuggestions(this WebApplication app) =>
        app.MapGet("/search/suggest", (string? q, SiteContent site, LiveSearch search, HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-store";
            return search.Of(site).Find(q ?? "", MostSuggestions).Results.Select(result => new { result.Kind, result.Title, result.Address });
        });
}
