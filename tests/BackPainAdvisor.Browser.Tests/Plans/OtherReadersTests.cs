using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.Plans;

/// <summary>What calendars and cameras make of a plan, by libraries that are not ours.</summary>
[Collection(nameof(Readers))]
public sealed class OtherReadersTests(SiteUnderTest site)
{
    [Fact]
    public async Task Calendar_keeps_the_hour_of_the_wall_across_the_change_of_the_clock()
    {
        // From 15 March: the clock goes forward in London on 29 March 2026.
        var lines = await CalendarAsync("/programs/ten-minute-daily/calendar.ics?from=2026-03-16&t=0815&z=Europe/London");

        Assert.Contains("2026-03-27T08:15:00 2026-03-27T08:15:00.000Z -PT10M", lines);
        Assert.Contains("2026-03-30T08:15:00 2026-03-30T07:15:00.000Z -PT10M", lines);
        Assert.All(lines, line => Assert.Contains("T08:15:00 ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => DateOnly.Parse(line[..10]).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    public async Task Calendar_without_a_zone_falls_on_the_planned_days_by_any_clock()
    {
        var lines = await CalendarAsync(PageKinds.LongPlan.Replace("/plan", "/plan/calendar.ics", StringComparison.Ordinal));

        Assert.Equal(12, lines.Count);
        Assert.All(lines, line => Assert.EndsWith("T08:15:00 floating -PT10M", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(DateOnly.Parse(line[..10]).DayOfWeek, new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday }));
    }

    [Fact]
    public async Task Code_on_the_sheet_leads_to_the_plan()
    {
        await using var window = await site.WindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(PageKinds.LongPlan);
        var size = (await page.Locator(".sheet__code").GetAttributeAsync("viewBox"))!.Split(' ')[2];
        var path = await page.Locator(".sheet__code path").GetAttributeAsync("d");

        var (code, output) = await Run.ScriptAsync("qr.mjs", size, path!);

        Assert.Equal(0, code);
        Assert.StartsWith("http://localhost:5080/plan?v=1&e=bird-dog.h30r8z3~bridge.h2r10s1z0~", output, StringComparison.Ordinal);
        using var answer = await site.Http.GetAsync(new Uri(new Uri(output.Trim()).PathAndQuery, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode);
    }

    private async Task<IReadOnlyList<string>> CalendarAsync(string address)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, await site.Http.GetStringAsync(new Uri(address, UriKind.Relative)));
        var (code, output) = await Run.ScriptAsync("calendar.mjs", file);
        File.Delete(file);
        Assert.True(code == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
