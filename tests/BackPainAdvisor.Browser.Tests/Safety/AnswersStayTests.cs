using System.Collections.Concurrent;
using System.Text;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackPainAdvisor.Browser.Tests.Safety;

/// <summary>What a reader answers and writes is looked for in all that leaves the browser and all that the site writes down.</summary>
[Collection(nameof(Readers))]
public sealed class AnswersStayTests(SiteUnderTest site)
{
    private const string Mark = "quokkamark";
    private const string InPlan = Mark + "plan";
    private const string LastLine = "/last-of-the-marked";

    // Of a build's files and of pictures: what everybody asks for.
    private static readonly string[] QueriesOfFiles = ["/js/", "/css/", "/sw.js", "/exercises/"];

    [Fact]
    public async Task Answers_stand_in_no_log_no_database_and_no_address_but_that_of_the_plan()
    {
        await using var window = await site.WindowAsync(keepsPages: true);
        var sent = new ConcurrentQueue<IRequest>();
        window.Request += (_, request) => sent.Enqueue(request);
        var page = await window.NewPageAsync();

        await CheckAsync(page);
        await StartAsync(page);
        await DoAsync(page);
        await WriteAsync(page);
        await PlanAsync(page);

        Assert.Contains(sent, request => request.Url.Contains(InPlan, StringComparison.Ordinal));
        Assert.All(sent, request => Assert.True(IsClean(request), $"{request.Method} {request.Url}"));
        Assert.Empty(await MarkedLinesAsync());
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Process.Folder), IsMarked);
        Assert.Contains(Mark, await page.EvaluateAsync<string>("localStorage.getItem('diary')"), StringComparison.Ordinal);
    }

    private static async Task CheckAsync(IPage page)
    {
        await page.GotoAsync("/check");
        foreach (var sign in await page.Locator(".signs input").AllAsync())
        {
            await sign.CheckAsync();
        }
    }

    private static async Task StartAsync(IPage page)
    {
        await page.GotoAsync("/start");
        foreach (var answer in new[] { "signs][value=none", "since", "now][value='7'", "worst][value='9'", "can", "eases", "minutes", "day", "have", "respect" })
        {
            await page.Locator($"[name={answer}]").First.CheckAsync(new() { Force = true });
        }

        await page.FillAsync("[name=goal1]", $"{Mark}-goal");
        await page.FillAsync("[name=able1]", "3");
        await page.ClickAsync("form.start > p .button");
        await Expect(page.Locator("#yours + ul")).ToContainTextAsync(Mark);
        await page.ClickAsync("keep-answers button");
        await page.ClickAsync(".start__routines h2 a");
        await page.ClickAsync("main a[href$='/session']");
    }

    private static async Task DoAsync(IPage page)
    {
        await page.ClickAsync("[data-do=start]");
        await page.ClickAsync("[data-do=easier]");
        await page.ClickAsync("[data-do=end]");
        await page.ClickAsync("[data-how=hard]");
        await page.ClickAsync("dialog a[href='/progress']");
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.CheckAsync("[name=pain][value='8']", new() { Force = true });
        await page.ClickAsync("form details summary");
        foreach (var field in new[] { "goal", "measure", "unit", "note" })
        {
            await page.FillAsync($"[name={field}]", $"{Mark}-{field}"[..Math.Min(20, Mark.Length + field.Length + 1)]);
        }

        await page.FillAsync("[name=goalScore]", "4");
        await page.FillAsync("[name=value]", "31415");
        await page.ClickAsync("[data-part=form] > p .button");
        await Expect(page.Locator("[data-part=rows]")).ToContainTextAsync($"{Mark}-note");
    }

    private static async Task PlanAsync(IPage page)
    {
        await page.GotoAsync("/plan?v=1&e=bird-dog&d=135&t=0815");
        await page.FillAsync("[name=c]", $"{InPlan} cue");
        await page.FillAsync("[name=g]", $"{InPlan} goal");
        await page.ClickAsync("form .button[value=update]");
        await Expect(page.Locator("#sheet")).ToContainTextAsync($"{InPlan} goal");
        await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href^='/plan/calendar.ics']"));
        await page.ClickAsync("a[href^='/plan/session']");
        await page.ClickAsync("[data-do=start]");
        await page.ClickAsync("[data-do=end]");
        await page.ClickAsync("[data-how=stopped]");
        await page.ClickAsync("dialog a[href='/progress']");
        await page.ClickAsync(".site-nav a[href='/articles']");
    }

    /// <summary>The plan's own addresses carry the plan and are told to nobody; the form of /start has its answers inside; nothing else has any.</summary>
    private static bool IsClean(IRequest request)
    {
        var address = new Uri(request.Url);
        var mayAsk = address.AbsolutePath.StartsWith("/plan", StringComparison.Ordinal) || QueriesOfFiles.Any(path => address.AbsolutePath.StartsWith(path, StringComparison.Ordinal));
        var answers = request.Url.Replace(InPlan, mayAsk ? "" : InPlan, StringComparison.Ordinal) + request.Headers.GetValueOrDefault("referer");
        return !answers.Contains(Mark, StringComparison.Ordinal) && (mayAsk || address.Query.Length == 0) && (request.PostData is null || address.AbsolutePath == "/start");
    }

    /// <summary>The console comes a little after the answers: once it tells of the last, it has told all.</summary>
    private async Task<IEnumerable<string>> MarkedLinesAsync()
    {
        using var answer = await site.Http.GetAsync(new Uri(LastLine, UriKind.Relative));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!site.Process.Log.Any(line => line.Contains(LastLine, StringComparison.Ordinal)))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        Assert.Contains(site.Process.Log, line => line.Contains("POST /start 200", StringComparison.Ordinal));
        Assert.Contains(site.Process.Log, line => line.Contains("GET /plan 200", StringComparison.Ordinal));
        return site.Process.Log.Where(line => line.Contains(Mark, StringComparison.Ordinal));
    }

    private static bool IsMarked(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var text = new StreamReader(file, Encoding.Latin1);
        return text.ReadToEnd().Contains(Mark, StringComparison.Ordinal);
    }
}
