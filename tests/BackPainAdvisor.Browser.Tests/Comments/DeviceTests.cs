using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Comments;

/// <summary>What a writer's device keeps: the draft until it is sent, and the private link when asked.</summary>
[Collection(nameof(Readers))]
public sealed class DeviceTests(SiteUnderTest site)
{
    [Fact]
    public async Task Draft_outlives_the_page_until_it_is_sent_and_the_link_is_kept_and_forgotten()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LeadArticle);
        await page.Locator("comment-draft:defined").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator("#say-name").FillAsync("Kay");
        await page.Locator("#say-body").FillAsync("Kept on the device.");

        await page.ReloadAsync();
        await Expect(page.Locator("#say-body")).ToHaveValueAsync("Kept on the device.");
        await page.Locator("[name=Consent]").CheckAsync();
        await page.Locator("#say button:not([name], [type])").ClickAsync();
        await page.WaitForURLAsync("**/comments/*\\?key=*");
        await Expect(page.Locator("comment-link [data-forget]")).ToBeHiddenAsync();
        await page.Locator("[data-keep]").ClickAsync();
        await Expect(page.Locator("comment-link output")).ToContainTextAsync("Kept");
        var address = page.Url;

        await page.GotoAsync(PageKinds.LeadArticle);
        var link = page.Locator("comment-links a");
        await Expect(link).ToHaveCountAsync(1);
        await Expect(page.Locator("#say-body")).ToHaveValueAsync("");
        Assert.EndsWith(await link.GetAttributeAsync("href"), address, StringComparison.Ordinal);
        await page.Locator("comment-links button").ClickAsync();
        await Expect(page.Locator("comment-links")).ToBeHiddenAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }
}
