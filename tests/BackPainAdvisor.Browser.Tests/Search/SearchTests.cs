using BackPainAdvisor.Browser.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Search;

[Collection(nameof(Readers))]
public sealed class SearchTests(SiteUnderTest site)
{
    [Fact]
    public async Task Search_works_without_JavaScript()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/search");

        await page.GetByLabel("Search for").FillAsync("lumbago");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main ol.rows a").First.ClickAsync();

        await Expect(page.Locator("main h1")).ToBeVisibleAsync();
        Assert.DoesNotContain("/search", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_appear_while_typing()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/search");

        await page.GetByLabel("Search for").PressSequentiallyAsync("walk");

        await Expect(page.Locator("instant-search li a").First).ToBeVisibleAsync();
        await Expect(page.Locator("instant-search [role=status]")).ToContainTextAsync("below");
    }
}
