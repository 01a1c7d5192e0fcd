using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Articles;

/// <summary>Reading the lead article, with and without JavaScript, by hand and by keyboard.</summary>
[Collection(nameof(Readers))]
public sealed class ReadingTests(SiteUnderTest site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claim_opens_beside_its_sentence_and_leads_to_its_sources(bool hasJavaScript)
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: hasJavaScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        var claim = page.Locator("main details.evidence").First;
        await Expect(claim.Locator("a.tap")).ToBeHiddenAsync();

        await claim.Locator("summary").ClickAsync();
        await claim.Locator("a.tap").ClickAsync();

        await page.WaitForURLAsync("**/evidence/*");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sources" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Claim_opens_with_Enter()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        await page.TabToAsync("main .evidence > summary");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("main .evidence").First.Locator("a.tap")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Meaning_of_a_word_opens_in_its_sentence_with_Enter(bool hasJavaScript)
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: hasJavaScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        var term = page.Locator("main .term:visible").First;
        var closed = await term.EvaluateAsync<double>("term => term.parentElement.getBoundingClientRect().height");

        await term.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(term).ToHaveAttributeAsync("open", "");
        Assert.True(await term.EvaluateAsync<double>("term => term.parentElement.getBoundingClientRect().height") > closed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Urgent_signs_are_one_tap_away(bool hasJavaScript)
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: hasJavaScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);

        await page.Locator(".urgent-signs summary").ClickAsync();

        await Expect(page.Locator(".urgent-signs li").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Urgent_signs_open_with_Enter_and_close_with_Escape()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        var signs = page.Locator(".urgent-signs li").First;

        await page.TabToAsync(".urgent-signs > summary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(signs).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");

        await Expect(signs).ToBeHiddenAsync();
        await Expect(page.Locator(".urgent-signs > summary")).ToBeFocusedAsync();
    }
}
