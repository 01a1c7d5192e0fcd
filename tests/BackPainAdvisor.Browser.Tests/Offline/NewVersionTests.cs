using System.Collections.Concurrent;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Offline;

/// <summary>Two builds of the site, one after the other, at one address.</summary>
[Collection(nameof(Readers))]
public sealed class NewVersionTests(SiteUnderTest site)
{
    private const string Article = "/articles/back-scans";
    private const string Session = "/plan/session?v=1&e=bodyweight-squat.r5s1z0";

    [Fact]
    public async Task New_version_is_told_of_taken_up_and_never_mixed_with_the_old()
    {
        using var next = new NextVersion();
        var old = await SiteProcess.StartAsync();
        await using var window = await site.WindowAsync(390, keepsPages: true, origin: old.Origin);
        var (open, page) = (await window.NewPageAsync(), await window.NewPageAsync());
        await open.GotoAsync(Session);
        await open.UntilKeepingAsync();
        await page.GotoAsync(Article);
        await open.ReloadAsync();
        var first = await VersionAsync(page);

        await old.DisposeAsync();
        Assert.Equal([first], await OpenAsync(page, Article));
        await using var deployed = await SiteProcess.StartAsync(origin: old.Origin, staticFiles: next.StaticFiles);
        var second = Assert.Single(await OpenAsync(page, Article));

        Assert.NotEqual(first, second);
        await Expect(open.Locator(".update")).ToContainTextAsync("A newer version of this site is here.");
        await open.ClickAsync("[data-do=start]");
        await Expect(open.Locator("dialog [data-part=title]")).ToHaveTextAsync("Squat");
        await open.ClickAsync("[data-do=end]");
        await open.ClickAsync("[data-how=easy]");
        await Expect(open.Locator("[data-part=kept]")).ToHaveTextAsync("It is in your diary, on this device.");
        await open.ClickAsync("[data-do=close]");
        await open.ClickAsync(".update a");
        await Expect(open.Locator("html")).ToHaveAttributeAsync("data-version", second);
        await Expect(page.Locator(".update")).ToHaveCountAsync(0);

        await window.SetOfflineAsync(true);

        Assert.Equal([second], await OpenAsync(page, Article));
        Assert.Equal([second], await OpenAsync(page, Session));
        Assert.Equal([$"site-{second}"], await page.EvaluateAsync<string[]>("caches.keys()"));
    }

    /// <returns>The versions of the page and of all that it loads: one, if they are not mixed.</returns>
    private static async Task<IReadOnlyList<string>> OpenAsync(IPage page, string address)
    {
        var answers = new ConcurrentQueue<IResponse>();
        void Take(object? sender, IResponse answer) => answers.Enqueue(answer);
        page.Response += Take;
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        page.Response -= Take;
        var versions = await Task.WhenAll(answers.Select(answer => answer.HeaderValueAsync("Site-Version")));
        return [.. versions.Append(await VersionAsync(page)).Select(version => version ?? "none").Distinct(StringComparer.Ordinal)];
    }

    private static async Task<string> VersionAsync(IPage page) => await page.Locator("html").GetAttributeAsync("data-version") ?? "none";
}
