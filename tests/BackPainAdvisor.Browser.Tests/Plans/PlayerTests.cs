using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Plans;

/// <summary>What the player says to those who do not look, what it offers to those who find it hard, and how large its keys are.</summary>
[Collection(nameof(Readers))]
public sealed class PlayerTests(SiteUnderTest site)
{
    [Fact]
    public async Task Every_step_is_announced_once_in_words_and_every_key_is_large()
    {
        await using var window = await site.WindowAsync(390);
        var page = await OpenAsync(window, "/plan/session?v=1&e=bodyweight-squat.r5s1z0~bird-dog.h5r5z0");

        await page.Clock.RunForAsync(6_000);
        await page.ClickAsync("[data-do=pause]");
        await page.ClickAsync("[data-do=pause]");
        await page.ClickAsync("[data-do=easier]");
        await page.ClickAsync(".player__settings summary");
        Assert.Empty(await SmallKeysAsync(page));
        await page.Clock.RunForAsync(300_000);
        await Expect(page.Locator("[data-part=afterTitle]")).ToHaveTextAsync("Session done");
        Assert.Empty(await SmallKeysAsync(page));

        var said = await page.EvaluateAsync<string[]>("window.said");
        Assert.Equal(
            [
                "Squat. Get ready.", "Move slowly, out and back. 1 of 5.", "Paused.", "Going on.",
                "Hold a chair and bend only a little. Or: Sit to a chair each time. Sit to stand. Stop if: You feel dizzy, sick or short of breath, or have chest pain.",
                "Move slowly, out and back. 2 of 5.", "Move slowly, out and back. 3 of 5.", "Move slowly, out and back. 4 of 5.", "Move slowly, out and back. 5 of 5.",
                "Next: Bird dog. Get down to the floor.", "Bird dog. Get ready. First side.", "Hold for 5 seconds. 1 of 5, first side.", "Come back slowly.",
            ],
            said[..13]);
        Assert.Equal(["Come back slowly.", "Hold for 5 seconds. 5 of 5, other side.", "Session done."], said[^3..]);
        Assert.Single(said, "Change sides.");
    }

    [Fact]
    public async Task Easier_exercise_comes_in_from_the_next_set_in_words_and_picture_and_after_a_reload()
    {
        await using var window = await site.WindowAsync(390);
        var page = await OpenAsync(window, "/plan/session?v=1&e=bodyweight-squat.r5s2z0");
        await page.Clock.RunForAsync(6_000);

        await page.TabToAsync("[data-do=easier]");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Shift+Tab");
        for (var stops = 0; stops < 5 && !await page.EvaluateAsync<bool>("document.activeElement.matches('[data-do=swap]')"); stops++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
        }

        await Expect(page.Locator("[data-do=swap]")).ToHaveTextAsync("Change to Sit to stand");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[aria-live=polite]")).ToHaveTextAsync("From the next set on: Sit to stand. 5 repetitions.");
        await Expect(page.Locator("[data-part=pause]")).ToBeFocusedAsync();
        await Expect(page.Locator("dialog [data-part=title]")).ToHaveTextAsync("Squat");
        await page.Clock.RunForAsync(26_000);
        await page.ReloadAsync();
        await page.ClickAsync("[data-do=resume]");
        await page.Clock.RunForAsync(60_000);

        await Expect(page.Locator("dialog [data-part=title]")).ToHaveTextAsync("Sit to stand");
        await Expect(page.Locator("[data-part=picture][src^='/exercises/sit-to-stand/']")).ToHaveCountAsync(1);
        await page.ClickAsync("[data-do=easier]");
        await Expect(page.Locator("[data-part=easierWords]")).ToHaveTextAsync("Sit to stand is the easier way. Do fewer, hold for less time, or skip it.");
        await page.Clock.RunForAsync(40_000);
        await Expect(page.Locator("[data-part=afterTitle]")).ToHaveTextAsync("Session done");
    }

    /// <summary>A session that has begun, on the test's clock; what its live region says is gathered.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext window, string address)
    {
        var page = await window.NewPageAsync();
        var noon = new DateTime(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc);
        await page.Clock.InstallAsync(new() { TimeDate = noon });
        await page.GotoAsync(address);
        await page.Clock.PauseAtAsync(noon.AddMinutes(10));
        await page.Locator("[aria-live=polite]").EvaluateAsync("(region) => { window.said = []; new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true }) }");
        await page.ClickAsync("[data-do=start]");
        return page;
    }

    private static Task<string[]> SmallKeysAsync(IPage page) => page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('dialog :is(button, summary, label, a)')].filter((key) => key.checkVisibility()).filter((key) => { const { width, height } = key.getBoundingClientRect(); return width < 44 || height < 44 }).map((key) => key.outerHTML)");
}
