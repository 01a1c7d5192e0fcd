using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Search;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Search;

public sealed class IndexModel(SiteContent content, LiveSearch search) : PageModel
{
    private const int MostResults = 30;
    private const int LongestQuery = 200;

    public string Typed { get; private set; } = "";

    public SearchAnswer Answer { get; private set; } = SearchAnswer.Nothing;

    public void OnGet(string? q)
    {
        Typed = (q ?? "").Trim() is var typed && typed.Length > LongestQuery ? typed[..LongestQuery] : typed;
        Answer = search.Of(content).Find(Typed, MostResults);
        // What a reader looks for may be about their health.
        Response.Headers.CacheControl = "no-store";
    }
}
