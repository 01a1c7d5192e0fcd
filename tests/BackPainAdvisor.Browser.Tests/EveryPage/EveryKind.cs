using System.Collections.Concurrent;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Goes to one page of each kind, to some side by side: Chromium waits a good part of the time.</summary>
internal static class EveryKind
{
    private const int Windows = 3;

    /// <param name="look">What to do with the open page; what it returns is what was found there.</param>
    /// <param name="before">What to do before each page is opened.</param>
    /// <returns>All that was found, each with the page it was found on.</returns>
    public static async Task<IReadOnlyList<string>> LookAsync(
        this SiteUnderTest site, Func<IPage, Task<IEnumerable<string>>> look, int width = 1280, int height = 800, Func<IPage, Task>? before = null)
    {
        var found = new ConcurrentQueue<string>();
        await site.VisitAsync(
            async (window, kind) =>
            {
                var page = window.Pages is [var open] ? open : await window.NewPageAsync();
                await (before?.Invoke(page) ?? Task.CompletedTask);
                await kind.OpenAsync(page);
                foreach (var one in await look(page))
                {
                    found.Enqueue($"{kind}: {one}");
                }
            },
            width,
            height);
        return [.. found];
    }

    /// <param name="visit">Goes to a page of that kind in a window that no other page is open in.</param>
    public static async Task VisitAsync(this SiteUnderTest site, Func<IBrowserContext, PageKind, Task> visit, int width = 1280, int height = 800)
    {
        var waiting = new ConcurrentQueue<PageKind>(await site.KindsAsync());
        await Task.WhenAll(Enumerable.Range(0, Windows).Select(async _ =>
        {
            await using var window = await site.WindowAsync(width, height);
            while (waiting.TryDequeue(out var kind))
            {
                await visit(window, kind);
            }
        }));
    }
}
