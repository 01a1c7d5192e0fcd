using System.Diagnostics;
using BackPainAdvisor.Web.Tests.Comments;
using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class CommentsVerbTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    [Fact, Trait("Machine", "Quiet")]
    public async Task Decision_made_beside_the_running_site_is_seen_on_it_within_a_second()
    {
        using var browser = site.Browser();
        var left = await new Writer(browser).LeaveAsync(form => form["Body"] = "Two\nlines and a \u001b[31mcolour.");

        var list = await site.BesideAsync("comments", "list");
        Assert.Matches($"(?m)^{left.Id}\tWaiting\t.*\tback-scans\tAnn\tTwo lines and a \\[31mcolour\\.$", list.Output);

        var publish = await site.BesideAsync("comments", "publish", $"{left.Id}");
        Assert.Equal((0, $"Comment {left.Id} is Published."), (publish.Code, publish.Output.Trim()));
        await WithinASecondAsync(async () => (await browser.PageAsync("/articles/back-scans")).QuerySelector($"[data-comment-id='{left.Id}']") is not null);

        var reject = await site.BesideAsync("comments", "reject", $"{left.Id}", "--reason", "Off the topic.");
        Assert.Equal((0, $"Comment {left.Id} is Rejected."), (reject.Code, reject.Output.Trim()));
        await WithinASecondAsync(async () => (await browser.PageAsync("/articles/back-scans")).QuerySelector($"#comment-{left.Id}")?.TextContent.Contains("Off the topic.", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Comment_that_is_not_there_is_said_to_be_none()
    {
        var ended = await site.BesideAsync("comments", "publish", "4711");

        Assert.Equal(1, ended.Code);
        Assert.Contains("There is no such comment.", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_may_follow_a_verb()
    {
        var ended = await SiteProcess.RunAsync(["comments", "list", $"--ConnectionStrings:Site=Data Source={site.Database}"]);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
    }

    // Asks again and again; the promise is one second, and a busy machine gets no more.
    private static async Task WithinASecondAsync(Func<Task<bool>> holds)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1), "It took longer than a second.");
        }
    }
}
