using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class RequestLogsTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    private const string Marked = "MARKED-WORDS";

    [Fact]
    public async Task Log_says_nothing_of_what_readers_write_look_for_or_hold()
    {
        using var browser = site.Browser();
        var writer = new Writer(browser);
        browser.DefaultRequestHeaders.Add("User-Agent", Marked);
        browser.DefaultRequestHeaders.Add("Referer", $"https://example.org/?{Marked}");
        var left = await writer.LeaveAsync(form => (form["Name"], form["Body"]) = ($"{Marked}\u001b[31m", $"{Marked}\r\n[12:00:00 INF] {Marked} written by a reader\u001b[2J"));
        using var refused = await writer.SendAsync(form => (form["Name"], form["Body"], form["Tried"]) = ("", Marked, Marked));
        using var message = await writer.PostAsync("/contact", new Dictionary<string, string> { ["Body"] = Marked, ["ReplyAddress"] = Marked, ["Stamp"] = await writer.StampAsync("/contact") });
        using var start = await writer.PostAsync("/start", new Dictionary<string, string> { ["signs"] = "none", ["since"] = "days", ["now"] = "1", ["worst"] = "2", ["goal1"] = Marked, ["respect"] = Marked });
        foreach (var path in new[]
        {
            left.PrivatePage, left.PrivatePage.Replace(left.Key, Marked, StringComparison.Ordinal), $"/search?q={Marked}", $"/search/suggest?q=%22{Marked}*(",
            "/last-of-all",
        })
        {
            using var answer = await browser.GetAsync(new Uri(site.Address, path));
        }

        var lines = await LinesUpToAsync("/last-of-all");

        Assert.Contains(lines, line => line.Contains("/articles/back-scans/comments 303", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("POST /start 200", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(Marked, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(left.Key, StringComparison.Ordinal) || line.Contains("key=", StringComparison.Ordinal) || line.Contains('?'));
        Assert.DoesNotContain(lines, line => line.Contains("127.0.0.1", StringComparison.Ordinal) || line.Contains("::1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_but_the_site_writes_the_lines_of_its_log()
    {
        using var browser = site.Browser();
        foreach (var path in new[] { "/nowhere%0d%0a%5b12:00:00%20INF%5d%20FORGED%1b%5b31m", "/%e2%80%a8FORGED%c2%85FORGED", "/last-of-the-forgers" })
        {
            using var answer = await browser.GetAsync(new Uri(site.Address, path));
        }

        var lines = await LinesUpToAsync("/last-of-the-forgers");

        Assert.DoesNotContain(lines, line => line.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029'));
        Assert.All(lines.Where(line => line.Contains("FORGED", StringComparison.Ordinal)), line => Assert.Matches("^\\[[0-9:]{8} INF\\] GET /", line));
    }

    // The console comes a little after the answers.
    private async Task<IReadOnlyList<string>> LinesUpToAsync(string last)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!site.Console.Any(line => line.Contains(last, StringComparison.Ordinal)))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return site.Console;
    }
}
