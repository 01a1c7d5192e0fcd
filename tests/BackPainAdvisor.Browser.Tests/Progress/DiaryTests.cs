using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Progress;

/// <summary>The diary in a real browser's storage.</summary>
[Collection(nameof(Readers))]
public sealed class DiaryTests(SiteUnderTest site)
{
    private const string Old = """{"version":1,"entries":[{"id":"a","at":"2026-11-01T08:00:00Z","score":7}]}""";

    [Fact]
    public async Task Diary_of_an_old_version_is_read_added_to_drawn_exported_and_erased_without_a_request()
    {
        await using var window = await site.WindowAsync(390);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/progress");
        await page.EvaluateAsync("(text) => localStorage.setItem('diary', text)", Old);
        await page.ReloadAsync();
        await Expect(page.Locator("[data-part=pain]")).ToContainTextAsync("Your first score was 7.");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.CheckAsync("[name=pain][value='4']", new() { Force = true });
        await page.FillAsync("[name=goal]", "Carry MARKED shopping");
        await page.FillAsync("[name=goalScore]", "6");
        await page.ClickAsync("form .button");

        await Expect(page.Locator("[data-part=pain]")).ToContainTextAsync("Your first score was 7. Your last is 4. Changes under 2 points can be chance.");
        await Expect(page.Locator("[data-part=pain] circle")).ToHaveCountAsync(2);
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-do=json]"));
        Assert.Contains("Carry MARKED shopping", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        await page.ClickAsync("[data-do=erase]");
        await page.ClickAsync("[data-do=sure]");
        await Expect(page.Locator("[data-part=rows]")).ToHaveTextAsync("Nothing yet.");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        Assert.DoesNotContain(asked, address => !address.StartsWith("blob:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Browser_that_forbids_storage_is_told_of_plainly()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })");

        await page.GotoAsync("/progress");

        await Expect(page.Locator("[data-part=word]")).ToContainTextAsync("This browser keeps nothing for this site");
    }
}
