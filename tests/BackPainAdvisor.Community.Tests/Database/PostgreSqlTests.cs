using System.Collections.Concurrent;
using System.Diagnostics;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

/// <summary>What several nodes on one PostgreSQL promise, and one that loses it.</summary>
[Collection("alone")]
public sealed class PostgreSqlTests(PostgreSqlCluster cluster) : IClassFixture<PostgreSqlCluster>
{
    [PostgreSqlFact, Trait("Machine", "Quiet")]
    public async Task Comment_published_on_one_node_is_seen_on_the_other_within_a_second()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var here = await TestCommunity.StartAsync(on: place);
        await using var there = await TestCommunity.StartAsync(on: place);
        Assert.Equal(0, await there.Watch.NextAsync(default));

        for (var number = 1; number <= 20; number++)
        {
            var kept = await here.KeepAsync($"Comment {number}");
            var heard = there.Watch.NextAsync(default);
            await here.Desk.PublishAsync(kept.Comment.Id);
            var published = Stopwatch.GetTimestamp();

            Assert.Equal(number, await heard);
            Assert.InRange(Stopwatch.GetElapsedTime(published), TimeSpan.Zero, TimeSpan.FromSeconds(1));
            Assert.Equal(number, (await there.PageAsync()).Shown);
        }
    }

    [PostgreSqlFact]
    public async Task Form_sent_to_two_nodes_at_once_makes_one_comment()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var here = await TestCommunity.StartAsync(on: place);
        await using var there = await TestCommunity.StartAsync(on: place);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => (number % 2 == 0 ? here : there).KeepAsync("Twice?")));

        Assert.Single(outcomes.Select(outcome => outcome.Comment.Id).Distinct());
        Assert.Single(outcomes, outcome => !outcome.IsRepeat);
    }

    [PostgreSqlFact]
    public async Task Two_nodes_that_write_at_once_lose_nothing_and_count_right()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var here = await TestCommunity.StartAsync(ModerationMode.Nothing, on: place);
        await using var there = await TestCommunity.StartAsync(ModerationMode.Nothing, on: place);

        await Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 40 },
            async (number, _) => await (number % 2 == 0 ? here : there).KeepAsync($"Comment {number}"));

        Assert.Equal(400, (await here.PageAsync()).Shown);
        await using var db = there.Open();
        Assert.Equal(Enumerable.Range(1, 400), await db.Comments.OrderBy(c => c.Place).Select(c => c.Place!.Value).ToListAsync());
    }

    [PostgreSqlFact]
    public async Task Database_stopped_and_started_under_load_loses_and_doubles_nothing_that_was_answered()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var community = await TestCommunity.StartAsync(on: place);
        var kept = new ConcurrentBag<string>();
        var refused = 0;
        using var answered = new SemaphoreSlim(0);
        using var enough = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; !enough.IsCancellationRequested; number++)
            {
                var text = $"Comment {number} of writer {writer}";
                while (await community.LeaveAsync(text) is not CommentOutcome.Kept)
                {
                    Interlocked.Increment(ref refused); // Whoever is refused sends the same again.
                }

                kept.Add(text);
                answered.Release();
            }
        })).ToList();

        for (var round = 0; round < 3; round++)
        {
            await FiftyAsync(answered);
            cluster.Stop();
            cluster.Start();
        }

        await FiftyAsync(answered);
        await enough.CancelAsync();
        await Task.WhenAll(writers);
        await using var db = community.Open();
        var stored = await db.Comments.Select(comment => comment.Body).ToListAsync();
        Assert.Equal(kept.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.True(refused > 0, "Nobody noticed the stops: the test did not try what it promises.");
    }

    [PostgreSqlFact]
    public async Task Node_that_lost_its_database_hears_again_when_it_is_back()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var here = await TestCommunity.StartAsync(on: place);
        await using var there = await TestCommunity.StartAsync(on: place);
        await there.Watch.NextAsync(default);
        cluster.Stop();

        var whileAway = await there.Watch.NextAsync(default);
        var refusal = await here.LeaveAsync("Away");
        cluster.Start();
        while (await there.Watch.NextAsync(default) is null)
        {
            // It tries by itself.
        }

        Assert.Null(whileAway);
        Assert.IsType<CommentOutcome.StoreUnavailable>(refusal);
        var heard = there.Watch.NextAsync(default);
        await here.PublishedAsync("Back");
        Assert.Equal(1, await heard);
    }

    [PostgreSqlFact]
    public async Task Full_disk_loses_nothing_and_writing_goes_on_when_there_is_room()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        await using var community = await TestCommunity.StartAsync(on: place);
        await community.KeepAsync("There is room");
        await using var db = community.Open();
        await db.Database.ExecuteSqlRawAsync("""
            create function full_disk() returns trigger language plpgsql as 'begin raise exception ''no space left on device'' using errcode = ''disk_full''; end';
            create trigger full_disk before insert on "Comments" execute function full_disk();
            """);

        var refusal = await community.LeaveAsync("There is none");
        await db.Database.ExecuteSqlRawAsync("""drop trigger full_disk on "Comments" """);
        await community.KeepAsync("There is again");

        Assert.IsType<CommentOutcome.StoreUnavailable>(refusal);
        Assert.Equal(["There is room", "There is again"], await db.Comments.OrderBy(c => c.Id).Select(c => c.Body).ToListAsync());
    }

    [PostgreSqlFact]
    public async Task Dump_made_under_load_is_put_back_as_the_page_on_running_says_with_every_text_that_was_kept_before()
    {
        await using var place = await TestPlace.SchemaAsync(cluster.Connection);
        var dump = Path.GetTempFileName();
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing, on: place);
        await Parallel.ForAsync(0, 100, async (number, _) => await community.KeepAsync($"Before {number} ü 🚶"));
        var before = await community.HashesAsync();
        var writing = Parallel.ForAsync(0, 100, async (number, _) => await community.KeepAsync($"During {number}"));
        await Task.Run(() => cluster.Run("pg_dump", "--format=custom", "--no-owner", $"--file={dump}", "postgres"));
        await writing;
        var all = await community.HashesAsync();
        await using (var db = community.Open())
        {
            await db.Database.ExecuteSqlRawAsync("""delete from "Comments" """);
        }

        cluster.Run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", "--dbname=postgres", dump);

        await using var restored = await TestCommunity.StartAsync(ModerationMode.Nothing, on: place);
        var found = await restored.HashesAsync();
        Assert.All(before, comment => Assert.Equal(comment.Value, found[comment.Key]));
        Assert.All(found, comment => Assert.Equal(all[comment.Key], comment.Value));
        Assert.True((await restored.KeepAsync("And it goes on")).Comment.Id > found.Keys.Max());
        File.Delete(dump);
    }

    [PostgreSqlFact]
    public async Task Database_that_is_not_there_is_named_with_what_to_do()
    {
        var refusal = await Assert.ThrowsAsync<StoreNotReadyException>(() =>
            new Store(cluster.Connection.Replace("Database=postgres", "Database=nowhere", StringComparison.Ordinal)).PrepareAsync(new TestClock()));

        Assert.Contains("nowhere on 127.0.0.1", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings:Site", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task FiftyAsync(SemaphoreSlim answered)
    {
        for (var number = 0; number < 50; number++)
        {
            await answered.WaitAsync();
        }
    }
}
