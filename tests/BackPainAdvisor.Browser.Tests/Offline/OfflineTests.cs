using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Offline;

/// <summary>What is left when the network is away.</summary>
[Collection(nameof(Readers))]
public sealed class OfflineTests(SiteUnderTest site)
{
    private const string Session = "/plan/session?v=1&e=bodyweight-squat.r5s1z0~bird-dog.h5r5z0";

    [Fact]
    public async Task Visited_article_and_session_are_there_without_a_network_and_others_lead_to_the_list()
    {
        await using var window = await site.WindowAsync(keepsPages: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await page.UntilKeepingAsync();
        await page.GotoAsync("/articles/back-scans");
        await page.GotoAsync(Session);
        await page.UntilKeptAsync("/exercises/bird-dog/figure.svg?frame=2&badge=off");

        await window.SetOfflineAsync(true);

        await page.GotoAsync("/articles/back-scans");
        await Expect(page.Locator("h1")).ToHaveCountAsync(1);
        await page.GotoAsync(Session);
        await page.ClickAsync("[data-do=start]");
        await Expect(page.Locator("dialog [data-part=title]")).ToHaveTextAsync("Squat");
        await page.GotoAsync("/articles/core-stability");
        await Expect(page.Locator("h1")).ToHaveTextAsync("What is here without a network");
        await Expect(page.Locator("kept-pages a[href='/articles/back-scans']")).ToHaveCountAsync(1);
    }
}
