using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>What axe finds on every kind of page.</summary>
[Collection(nameof(Readers))]
public sealed class AccessibilityTests(SiteUnderTest site)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_no_violation_in_light_or_dark(int width)
    {
        var violations = await site.LookAsync(page => AxeRun.OfAsync(page, hasDark: width == 390), width); // Width changes no colour.

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_no_violation_while_the_timer_runs(int width)
    {
        await using var window = await site.WindowAsync(width);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/exercises/bird-dog");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start timer" }).ClickAsync();
        await page.GetByRole(AriaRole.Timer).WaitForAsync();

        Assert.Empty(await AxeRun.OfAsync(page));
    }

    [Fact]
    public async Task Axe_finds_no_violation_on_the_sheet_of_all_pictures()
    {
        await using var development = await SiteProcess.StartAsync("Development");
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(development.Origin, "/exercises/sheet").ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = 60_000 });

        Assert.Equal("Every key position", await page.Locator("h1").TextContentAsync());
        Assert.Empty(await AxeRun.OfAsync(page));
    }
}
