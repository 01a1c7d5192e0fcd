using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Web.Pages.Evidence;

/// <summary><c>/evidence/matching?...</c>: ids of the claims that the same filter lets through, for the module that refines at once.</summary>
public static class MatchingClaims
{
    public static void MapMatchingClaims(this WebApplication app) =>
        app.MapGet("/evidence/matching", (HttpRequest request, SiteContent site) =>
        {
            // What a reader looks for may be about their health.
            request.HttpContext.Response.Headers.CacheControl = "no-store";
            return ClaimFilter.From(key => request.Query[key]).Of(site.Claims).Select(claim => claim.Id);
        });
}
