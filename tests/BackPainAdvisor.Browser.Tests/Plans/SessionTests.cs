using System.Text.Json;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Plans;

/// <summary>A guided session in a real browser, on a clock that the test turns.</summary>
[Collection(nameof(Readers))]
public sealed class SessionTests(SiteUnderTest site)
{
    private const string Address = "/plan/session?v=1&e=bodyweight-squat.r5s1z0~bird-dog.h5r5z0";

    [Fact]
    public async Task Session_is_done_by_keyboard_gone_on_with_after_a_reload_and_told_to_the_diary()
    {
        await using var window = await site.WindowAsync(390);
        var page = await window.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(Address);

        await page.TabToAsync("[data-do=start]");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog [data-part=title]")).ToHaveTextAsync("Squat");
        await Expect(page.Locator("[aria-live=polite]")).ToHaveTextAsync("Squat. Get ready.");
        await page.Clock.RunForAsync(6_000);
        await Expect(page.Locator("[aria-live=polite]")).ToHaveTextAsync("Move slowly, out and back. 1 of 5.");
        await page.Keyboard.PressAsync(" ");
        await Expect(page.Locator("[data-part=inRing]")).ToHaveTextAsync("Paused");
        Assert.Empty(await SmallKeysAsync(page));

        await page.ReloadAsync();
        await page.ClickAsync("[data-do=resume]");
        await Expect(page.Locator("[data-part=side]")).ToHaveTextAsync("Move · 1 of 5");

        await page.Clock.RunForAsync(600_000);
        await Expect(page.Locator("[data-part=afterTitle]")).ToHaveTextAsync("Session done");
        await page.ClickAsync("[data-how=right]");
        await Expect(page.Locator("[data-part=kept]")).ToHaveTextAsync("It is in your diary, on this device.");

        await page.GotoAsync("/progress");
        await Expect(page.Locator("[data-part=rows] tr")).ToContainTextAsync(["Session: My plan, 2 exercisesabout right"]);
    }

    [Fact]
    public async Task Session_that_has_ended_leaves_nothing_but_its_line_in_the_diary()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(Address);
        await page.ClickAsync("[data-do=start]");
        await page.ClickAsync("[data-do=end]");
        await page.ClickAsync("[data-how=stopped]");
        await Expect(page.Locator("[data-part=kept]")).Not.ToBeEmptyAsync();

        var kept = await page.EvaluateAsync<Dictionary<string, string>>("({ ...localStorage })");

        Assert.Equal(["diary"], kept.Keys);
        Assert.Equal("stopped", JsonDocument.Parse(kept["diary"]).RootElement.GetProperty("entries")[0].GetProperty("how").GetString());
    }

    private static Task<string[]> SmallKeysAsync(IPage page) => page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('dialog :is(button, summary, label)')].filter((key) => key.checkVisibility()).filter((key) => { const { width, height } = key.getBoundingClientRect(); return width < 44 || height < 44 }).map((key) => key.outerHTML)");
}
