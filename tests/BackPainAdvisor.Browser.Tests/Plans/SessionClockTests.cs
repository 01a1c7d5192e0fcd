using System.Globalization;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Plans;

/// <summary>How a session keeps time: half an hour on the test's clock, and a page that stood still on the real one.</summary>
[Collection(nameof(Readers))]
public sealed class SessionClockTests(SiteUnderTest site)
{
    private const string HalfAnHour = "/plan/session?v=1&e=walking-plan.m30";
    // Two beats of the player later, all that the page shows must be of now.
    private const string Return = """
        async () => {
          const beats = window.beats - window.stood.beats
          const stood = Date.now() - window.stood.at
          await new Promise((later) => setTimeout(later, 400))
          return { number: document.querySelector('dialog [data-part=number]').textContent, passed: (Date.now() - window.begun) / 1000, stood: stood / 1000, beats }
        }
        """;

    private const int CountIn = 5_000;
    private const int Minute = 60_000;

    [Fact]
    public async Task Half_an_hour_drifts_by_nothing_though_the_device_sleeps_in_between()
    {
        await using var window = await site.WindowAsync(390);
        var page = await window.NewPageAsync();
        var noon = new DateTime(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc);
        await page.Clock.InstallAsync(new() { TimeDate = noon });
        await page.GotoAsync(HalfAnHour);
        await page.Clock.PauseAtAsync(noon.AddHours(1));
        await page.ClickAsync("[data-do=start]");
        var number = page.Locator("dialog [data-part=number]");

        await page.Clock.RunForAsync(CountIn + Minute);
        await Expect(number).ToHaveTextAsync("29:00");
        await page.Clock.FastForwardAsync(28 * Minute);
        await Expect(number).ToHaveTextAsync("60");
        await page.Clock.RunForAsync(Minute - 100);
        await Expect(number).ToHaveTextAsync("1");
        await page.Clock.RunForAsync(100);

        await Expect(page.Locator("[data-part=afterTitle]")).ToHaveTextAsync("Session done");
    }

    // Chromium without windows neither hides a tab nor freezes it. Its debugger does to the page what freezing does: no script runs, and time goes on.
    [Fact]
    public async Task Page_whose_scripts_stood_still_in_the_background_shows_the_right_second_when_it_comes_back()
    {
        await using var window = await site.WindowAsync(390);
        var (page, front) = (await window.NewPageAsync(), await window.NewPageAsync());
        await page.AddInitScriptAsync("window.beats = 0; setInterval(() => window.beats++, 50)");
        await page.GotoAsync(HalfAnHour);
        await page.ClickAsync("[data-do=start]");
        await page.Locator("[data-do=skip]").EvaluateAsync("(key) => { key.click(); window.begun = Date.now(); window.stood = { at: Date.now(), beats: window.beats } }");
        var session = await window.NewCDPSessionAsync(page);

        await session.SendAsync("Debugger.enable");
        await session.SendAsync("Debugger.pause");
        await front.EvaluateAsync("new Promise((passed) => setTimeout(passed, 3000))");
        await session.SendAsync("Debugger.resume");
        await page.BringToFrontAsync();
        var seen = await page.EvaluateAsync<Moment>(Return);

        Assert.InRange(seen.Stood, 2.5, 60);
        Assert.InRange(seen.Beats, 0, seen.Stood * 20 / 2);
        var shown = TimeSpan.ParseExact(seen.Number, "m\\:ss", CultureInfo.InvariantCulture).TotalSeconds;
        Assert.InRange(shown, (30 * 60) - seen.Passed, (30 * 60) - seen.Passed + 1.3);
    }

    private sealed class Moment
    {
        public string Number { get; set; } = "";

        public double Passed { get; set; }

        public double Stood { get; set; }

        public int Beats { get; set; }
    }
}
