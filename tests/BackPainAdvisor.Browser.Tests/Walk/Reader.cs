using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Walk;

/// <summary>A reader with a small screen and no mouse, on the way from a question to an exercise.</summary>
internal sealed class Reader(IPage page)
{
    /// <summary>From the home page over search, article and check to a program, by links and keys alone.</summary>
    /// <returns>The address of the article that was read.</returns>
    public async Task<string> ToProgramAsync()
    {
        await FollowAsync(".site-nav a[href='/search']");
        await page.TabToAsync("#q");
        await page.Keyboard.TypeAsync("walking");
        await EnterAsync();
        await FollowAsync("main ol.rows a[href^='/articles/']");
        var article = new Uri(page.Url).AbsolutePath;
        await FollowAsync(".site-nav a[href='/check']");
        await CheckAsync();
        await FollowAsync(".brand");
        await FollowAsync("main a[href='/start']");
        await AnswerAsync();
        await FollowAsync(".start__routines h2 a");
        return article;
    }

    /// <summary>Goes to a link by the Tab key and follows it.</summary>
    public async Task FollowAsync(string link)
    {
        await page.TabToAsync(link);
        await EnterAsync();
    }

    public async Task PressAsync(string element, string key)
    {
        await page.TabToAsync(element);
        await page.Keyboard.PressAsync(key);
    }

    private async Task CheckAsync()
    {
        var help = page.Locator(".answer__now");
        await PressAsync(".signs input", " ");
        await Expect(help).ToBeVisibleAsync();
        await page.Keyboard.PressAsync(" ");
        await Expect(help).ToBeHiddenAsync();
    }

    private async Task AnswerAsync()
    {
        await PressAsync("[name=signs]", "ArrowDown");
        await PressAsync("[name=since]", "ArrowDown");
        await PressAsync("[name=now]", "ArrowDown");
        await PressAsync("[name=worst]", "ArrowDown");
        await page.TabToAsync("[name=goal1]");
        await page.Keyboard.TypeAsync("Walk to the shop");
        await PressAsync("[name=minutes]", " ");
        await PressAsync("form.start > p .button", "Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("Walk to the shop");
    }

    private async Task EnterAsync()
    {
        var here = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => address != here);
    }
}
