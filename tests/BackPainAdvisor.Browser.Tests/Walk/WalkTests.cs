using System.Text;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Walk;

/// <summary>From reading to doing, on a telephone's width and by keyboard alone.</summary>
[Collection(nameof(Readers))]
public sealed class WalkTests(SiteUnderTest site)
{
    private const int TwoHours = 2 * 3600 * 1000;

    [Fact]
    public async Task Reader_comes_from_a_search_to_a_printed_diary_and_keeps_it_all_without_a_network()
    {
        await using var window = await site.WindowAsync(390, keepsPages: true);
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("window.print = () => (document.documentElement.dataset.isPrinted = 'yes')");
        await page.GotoAsync("/");
        await page.UntilKeepingAsync();
        await page.Clock.InstallAsync();
        var reader = new Reader(page);

        var article = await reader.ToProgramAsync();
        var program = new Uri(page.Url).AbsolutePath;
        await reader.FollowAsync("main a[href$='/session']");
        var session = new Uri(page.Url).PathAndQuery;
        await DoAsync(page, reader);
        await WriteAsync(page, reader);
        await page.GotoAsync(program);
        await reader.FollowAsync("a[href^='/plan?']");
        var plan = new Uri(page.Url).PathAndQuery;
        await reader.FollowAsync("a[href^='/plan/session']");
        await page.UntilKeptAsync((await page.Locator(".session-list__part").Last.GetAttributeAsync("data-start"))!);

        await window.SetOfflineAsync(true);

        await page.GotoAsync(article);
        await Expect(page.Locator("article h1")).ToBeVisibleAsync();
        await page.GotoAsync(plan);
        await Expect(page.Locator("#sheet h3")).Not.ToHaveCountAsync(0);
        await page.GotoAsync(session);
        await DoAsync(page, reader);
        await Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(3);
        await page.GotoAsync(plan.Replace("/plan", "/plan/session", StringComparison.Ordinal));
        await reader.PressAsync("[data-do=start]", "Enter");
        Assert.True(await page.EvaluateAsync<bool>("async () => { const picture = document.querySelector('[data-part=picture]'); await picture.decode(); return picture.naturalWidth > 0 }"));
    }

    [Fact]
    public async Task Reader_without_JavaScript_comes_to_a_session_on_paper_with_its_times_and_to_a_plan()
    {
        await using var window = await site.WindowAsync(390, hasJavaScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        var reader = new Reader(page);

        await reader.ToProgramAsync();
        await reader.FollowAsync("main a[href$='/session']");
        var parts = page.Locator(".session-list__part");
        await Expect(page.Locator("main button:visible")).ToHaveCountAsync(0);
        var paper = await page.PdfAsync(new() { Format = "A4" });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(parts.First).ToContainTextAsync("At 0:00 minutes, about");
        Assert.All(await parts.AllInnerTextsAsync(), part => Assert.Matches("At \\d+:\\d\\d minutes, about .*\\n", part));
        await Expect(page.Locator(".callout--caution li").First).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await reader.FollowAsync("main a.button--quiet[href^='/programs/']");
        await reader.FollowAsync("a[href^='/plan?']");
        await page.TabToAsync("#add");
        await page.Keyboard.TypeAsync("Bridge");
        await reader.FollowAsync("[name=do][value=add]");
        await page.GotoAsync("/progress");

        Assert.InRange(Pages(paper), 1, 6);
        await Expect(page.Locator("[data-paper] table")).ToBeVisibleAsync();
    }

    /// <summary>The whole session on the test's clock, and one word about it.</summary>
    private static async Task DoAsync(IPage page, Reader reader)
    {
        await reader.PressAsync("[data-do=start]", "Enter");
        await Expect(page.Locator("dialog [data-part=title]")).Not.ToBeEmptyAsync();
        await page.Clock.FastForwardAsync(TwoHours);
        await Expect(page.Locator("[data-part=afterTitle]")).ToHaveTextAsync("Session done");
        await reader.PressAsync("[data-how=right]", "Enter");
        await Expect(page.Locator("[data-part=kept]")).ToHaveTextAsync("It is in your diary, on this device.");
        await reader.FollowAsync("dialog a[href='/progress']");
        await Expect(page.Locator("[data-part=rows]")).ToContainTextAsync("about right");
    }

    private static async Task WriteAsync(IPage page, Reader reader)
    {
        await reader.PressAsync("[name=pain]", "ArrowDown");
        await reader.PressAsync("[data-part=form] > p .button", "Enter");
        await Expect(page.Locator("[data-part=rows] tr")).ToHaveCountAsync(2);
        await reader.PressAsync("[data-do=print]", "Enter");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-is-printed", "yes");
        Assert.Equal(1, Pages(await page.PdfAsync(new() { Format = "A4" })));
    }

    private static int Pages(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
