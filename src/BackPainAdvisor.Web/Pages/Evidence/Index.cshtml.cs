using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Evidence;

/// <summary>The ledger: all claims, those that the filter leaves out hidden, so that a script can show them again without asking.</summary>
[CachedPage(IsOnlyWithoutQuery = true)]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public ClaimFilter Filter { get; private set; } = ClaimFilter.Everything;

    public IReadOnlySet<string> Shown { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public IReadOnlyList<IGrouping<string, Claim>> Topics { get; private set; } = [];

    public void OnGet()
    {
        if (Request.QueryString.HasValue)
        {
            // What a reader looks for may be about their health.
            Response.Headers.CacheControl = "no-store";
        }

        Filter = ClaimFilter.From(key => Request.Query[key]);
        Shown = Filter.Of(content.Claims).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        Topics = [.. content.Claims.GroupBy(claim => claim.Topic)];
    }
}
