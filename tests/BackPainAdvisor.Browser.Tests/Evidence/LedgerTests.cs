using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Evidence;

/// <summary>The filters of the ledger, with and without JavaScript.</summary>
[Collection(nameof(Readers))]
public sealed class LedgerTests(SiteUnderTest site)
{
    [Fact]
    public async Task Ledger_refines_at_once_and_its_address_can_be_shared()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/evidence");

        await page.GetByLabel("Confident").CheckAsync(new() { Force = true });

        await Expect(page).ToHaveURLAsync(new Uri(site.Origin, "/evidence?grade=strong").ToString());
        await Expect(page.Locator(".ledger > li:visible .grade:not(.grade--strong)")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-count]")).ToHaveTextAsync($"{await page.Locator(".ledger > li:visible").CountAsync()}");
        await Expect(page.Locator("[data-group]:visible").Filter(new() { HasNot = page.Locator("li:visible") })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Button_sends_the_choices_without_a_script()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/evidence");
        await page.GetByText("By topic, or what the old site said").ClickAsync();

        await page.GetByLabel("Only what the old site said").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show claims" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(site.Origin, "/evidence?said=old").ToString());
        await Expect(page.Locator(".ledger > li:visible").Filter(new() { HasNotText = "Said by the old site" })).ToHaveCountAsync(0);
        await Expect(page.Locator(".ledger > li:visible").First).ToBeVisibleAsync();
    }
}
