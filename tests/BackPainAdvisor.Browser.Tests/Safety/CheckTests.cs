using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Safety;

/// <summary>The safety check needs no script and sends nothing: the style sheet shows what to do.</summary>
[Collection(nameof(Readers))]
public sealed class CheckTests(SiteUnderTest site)
{
    [Theory]
    [InlineData("now", true)]
    [InlineData("now", false)]
    [InlineData("day", false)]
    [InlineData("soon", false)]
    public async Task Ticking_a_sign_shows_the_help_of_its_group(string group, bool hasJavaScript)
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: hasJavaScript);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/check");
        var sign = page.Locator($".signs--{group} input").First;
        await Expect(Answer(page)).ToHaveClassAsync("answer__none");

        await sign.CheckAsync();
        await Expect(Answer(page)).ToHaveClassAsync($"answer__{group}");
        await Expect(Answer(page)).ToContainTextAsync(await page.Locator($".signs--{group} > p").InnerTextAsync());
        await Expect(Answer(page)).ToBeInViewportAsync();
        await sign.UncheckAsync();

        await Expect(Answer(page)).ToHaveClassAsync("answer__none");
    }

    [Fact]
    public async Task Most_urgent_group_wins_and_clearing_takes_all_ticks_away()
    {
        await using var window = await site.WindowAsync(hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/check");

        await page.Locator(".signs--soon input").First.CheckAsync();
        await page.Locator(".signs--day input").First.CheckAsync();
        await Expect(Answer(page)).ToHaveClassAsync("answer__day");
        await page.Locator(".signs--now input").Last.CheckAsync();
        await Expect(Answer(page)).ToHaveClassAsync("answer__now");
        await Expect(Answer(page).Locator("a[href^='tel:']").First).ToBeVisibleAsync();
        await page.Locator("button[type=reset]").ClickAsync();

        await Expect(page.Locator(".signs input:checked")).ToHaveCountAsync(0);
        await Expect(Answer(page)).ToHaveClassAsync("answer__none");
    }

    [Fact]
    public async Task Ticks_are_neither_sent_nor_kept()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync("/check");
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add($"{request.Method} {new Uri(request.Url).PathAndQuery}");

        await page.Locator(".signs input").First.CheckAsync();
        await page.Locator(".signs input").First.PressAsync("Enter");
        await page.Locator(".signs input").Last.CheckAsync();
        var kept = await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length");

        // The browser fetches the site's icon whenever it likes; the tick has no part in it.
        Assert.DoesNotContain(sent, request => request != "GET /icon.svg");
        Assert.Equal("/check", new Uri(page.Url).PathAndQuery);
        Assert.Equal(0, kept);
    }

    private static ILocator Answer(IPage page) => page.Locator(".answer > :visible");
}
