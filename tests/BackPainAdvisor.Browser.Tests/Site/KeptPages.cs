using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Site;

/// <summary>Waiting for what the browser keeps of a site: it does so after the page is there.</summary>
internal static class KeptPages
{
    public static Task UntilKeepingAsync(this IPage page) =>
        page.EvaluateAsync("async () => { await navigator.serviceWorker.ready; while (!navigator.serviceWorker.controller) await new Promise((later) => setTimeout(later, 50)) }");

    public static Task UntilKeptAsync(this IPage page, string address) =>
        page.EvaluateAsync("async (address) => { while (!(await caches.match(address, { ignoreVary: true }))) await new Promise((later) => setTimeout(later, 50)) }", address);
}
