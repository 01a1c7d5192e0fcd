using System.Net;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Tests;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>A node whose PostgreSQL is stopped and started again.</summary>
[Collection("alone")]
public sealed class LostDatabaseTests(PostgreSqlCluster cluster) : IClassFixture<PostgreSqlCluster>
{
    [PostgreSqlFact]
    public async Task Node_without_its_database_serves_articles_refuses_comments_kindly_says_why_and_recovers_by_itself()
    {
        using var site = DiscussionSite.With(("ConnectionStrings:Site", cluster.Connection));
        var writer = site.Writer();
        var left = await writer.LeaveAsync();
        await TurnedAsync(site, () => site.Services.GetRequiredService<CommentDesk>().PublishAsync(left.Id));
        var stamp = await writer.StampAsync("/articles/back-scans");
        cluster.Stop();

        using var closed = await writer.Browser.GetAsync(At(left.PrivatePage));
        using var unsaved = await writer.PostAsync($"/comments/{left.Id}/erase", new Dictionary<string, string> { ["Key"] = left.Key });
        using var refused = await writer.SendAsync(form => (form["Body"], form["Stamp"]) = ("Do not lose this.", stamp));
        var read = await writer.Browser.PageAsync("/articles/back-scans");
        using var unread = await writer.Browser.GetAsync(At("/articles/what-usually-happens"));
        using var notReady = await writer.Browser.GetAsync(At("/health/ready"));
        using var live = await writer.Browser.GetAsync(At("/health/live"));
        await TurnedAsync(site, () =>
        {
            cluster.Start();
            return Task.CompletedTask;
        });
        using var ready = await writer.Browser.GetAsync(At("/health/ready"));
        await writer.LeaveAsync(form => form["Body"] = "Do not lose this.");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.All([closed, unsaved, refused], answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromMinutes(1)), (answer.StatusCode, answer.Headers.RetryAfter!.Delta!.Value)));
        Assert.Equal("Do not lose this.", (await refused.DocumentAsync()).Typed("Body"));
        Assert.NotNull(read.QuerySelector($"[data-comment-id='{left.Id}']"));
        Assert.Equal(HttpStatusCode.OK, unread.StatusCode);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (notReady.StatusCode, live.StatusCode));
        Assert.Contains("database: it does not answer", await notReady.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.NotNull((await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"[data-comment-id='{left.Id}']"));
    }

    [PostgreSqlFact, Trait("Machine", "Quiet")]
    public async Task Page_on_one_node_shows_within_a_second_what_was_published_on_another()
    {
        using var here = DiscussionSite.With(("ConnectionStrings:Site", cluster.Connection));
        using var there = DiscussionSite.With(("ConnectionStrings:Site", cluster.Connection));
        var reader = there.Writer().Browser;
        await reader.PageAsync("/articles/back-scans");

        for (var number = 0; number < 20; number++)
        {
            var left = await here.Writer().LeaveAsync(form => form["Body"] = $"Number {number}.");
            await here.PublishAsync(left.Id);
            using var second = new CancellationTokenSource(TimeSpan.FromSeconds(1));

            while ((await reader.PageAsync("/articles/back-scans")).QuerySelector($"[data-comment-id='{left.Id}']") is null)
            {
                Assert.False(second.IsCancellationRequested, $"Comment {number} was not there after a second.");
            }
        }
    }

    /// <summary>Does it, and waits until the watch has begun a new generation of pages because of it.</summary>
    private static async Task TurnedAsync(DiscussionSite site, Func<Task> change)
    {
        var generation = site.Services.GetRequiredService<PageGeneration>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (generation.Number == 0)
        {
            await Task.Delay(10, patience.Token); // It begins one when it first reads the database.
        }

        var before = generation.Number;
        await change();
        while (generation.Number == before)
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
