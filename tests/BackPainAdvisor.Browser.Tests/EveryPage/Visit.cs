using System.Collections.Concurrent;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>What the browser did while it opened one page as a new reader.</summary>
/// <param name="OtherHosts">Addresses it asked of anybody but the site.</param>
/// <param name="Blocking">Files that the first paint had to wait for.</param>
/// <param name="Complaints">Errors of the console, of scripts, of the content security policy, and files not found.</param>
/// <param name="Cookies">Names of cookies set.</param>
internal sealed record Visit(
    string Address,
    IReadOnlyList<string> OtherHosts,
    IReadOnlyList<string> Blocking,
    IReadOnlyList<string> Complaints,
    IReadOnlyList<string> Cookies)
{
    public static async Task<IReadOnlyList<Visit>> AllAsync(SiteUnderTest site)
    {
        var visits = new ConcurrentQueue<Visit>();
        await site.VisitAsync(async (window, kind) => visits.Enqueue(await ToAsync(kind, window, site.Origin)));
        return [.. visits];
    }

    private static async Task<Visit> ToAsync(PageKind kind, IBrowserContext window, Uri origin)
    {
        var (otherHosts, complaints) = (new List<string>(), new List<string>());
        var page = await window.NewPageAsync();
        page.Request += (_, request) => otherHosts.AddRange(new[] { request.Url }.Where(url => new Uri(url).Authority != origin.Authority));
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed: {request.Failure}");
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            // A page that answers 404 is itself "a resource that failed to load".
            var isThePageItself = kind.Status != 200 && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.Contains(kind.Address, StringComparison.Ordinal);
            if (message.IsComplaint() && !isThePageItself)
            {
                complaints.Add($"{message.Type}: {message.Text}");
            }
        };
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', (event) => console.error(`${event.violatedDirective} refused ${event.blockedURI}`))");

        await kind.OpenAsync(page);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var blocking = await page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').filter((file) => file.renderBlockingStatus === 'blocking').map((file) => file.name)");
        var cookies = await window.CookiesAsync();

        // Taken before the window closes: a file that is still on its way then, such as the icon, would count as failed.
        var visit = new Visit(kind.ToString(), [.. otherHosts], blocking, [.. complaints], [.. cookies.Select(cookie => cookie.Name)]);
        await page.CloseAsync();
        return visit;
    }
}
