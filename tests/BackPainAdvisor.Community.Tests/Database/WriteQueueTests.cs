using System.Data.Common;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class WriteQueueTests
{
    [Fact]
    public async Task Locked_database_is_waited_for_then_told_to_all_and_used_again_when_free()
    {
        await using var place = await TestPlace.NewAsync();
        await using var community = await TestCommunity.StartAsync(on: place, connection: place.Impatient);
        await using var other = community.Open();

        CommentOutcome[] whileLocked;
        await using (var held = await community.Store.BeginWritingAsync(other))
        {
            whileLocked = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => community.LeaveAsync($"Comment {number}")));
            Assert.Empty((await community.PageAsync()).Threads);
        }

        Assert.All(whileLocked, outcome => Assert.IsType<CommentOutcome.StoreUnavailable>(outcome));
        await community.KeepAsync("Free again");
        await using var db = community.Open();
        Assert.Equal("Free again", (await db.Comments.SingleAsync()).Body);
    }

    [Fact]
    public async Task Read_only_database_serves_what_it_has_and_refuses_writers_kindly()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Old");

        await using var readOnly = await TestCommunity.StartAsync(on: community.Place, connection: community.Place.ReadOnly);
        var outcome = await readOnly.LeaveAsync("New");

        Assert.IsType<CommentOutcome.StoreUnavailable>(outcome);
        Assert.Equal("Old", Assert.Single((await readOnly.PageAsync()).Threads).Opening.Body);
    }

    [Fact]
    public async Task Full_disk_under_a_file_loses_nothing_and_writing_goes_on_when_there_is_room()
    {
        var disk = new SmallDisk { Pages = 40 };
        await using var place = TestPlace.File();
        await using var community = await TestCommunity.StartAsync(on: place, configure: services =>
            services.AddSingleton<IDbContextFactory<CommunityDb>>(provider => new OnSmallDisk(provider.GetRequiredService<Store>(), disk)));
        var kept = new List<long>();

        CommentOutcome outcome;
        do
        {
            outcome = await community.LeaveAsync($"{kept.Count} {new string('x', 4000)}");
            if (outcome is CommentOutcome.Kept { Comment.Id: var id })
            {
                kept.Add(id);
            }
        }
        while (outcome is CommentOutcome.Kept && kept.Count < 100);

        Assert.IsType<CommentOutcome.StoreUnavailable>(outcome);
        disk.Pages = 10_000;
        kept.Add((await community.KeepAsync("There is room")).Comment.Id);
        await using var db = community.Open();
        Assert.Equal(kept, await db.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync());
    }

    [Fact]
    public async Task Mistake_in_one_change_does_not_take_the_others_with_it()
    {
        await using var community = await TestCommunity.StartAsync();

        var mistake = community.Queue.RunAsync<int>(_ => throw new InvalidOperationException("Ours."));
        var kept = community.KeepAsync("Not mine");

        Assert.Equal("Ours.", (await Assert.ThrowsAsync<InvalidOperationException>(() => mistake)).Message);
        Assert.Equal("Not mine", (await kept).Comment.Body);
    }

    [Fact]
    public async Task Broken_rule_of_the_database_does_not_take_the_others_with_it()
    {
        await using var community = await TestCommunity.StartAsync();

        var doubled = community.Queue.RunAsync(db =>
        {
            db.Add(new Discussion { Article = null! }); // A column that can't be empty.
            return Task.FromResult(1);
        });
        var kept = community.KeepAsync("Not mine");

        await Assert.ThrowsAnyAsync<Exception>(() => doubled);
        await kept;
        await using var db = community.Open();
        Assert.Equal(1, await db.Comments.CountAsync());
    }

    [Fact]
    public async Task What_waits_when_the_site_stops_is_still_written()
    {
        var community = await TestCommunity.StartAsync();

        var kept = Enumerable.Range(0, 50).Select(number => community.LeaveAsync($"Comment {number}")).ToList();
        await community.Queue.DisposeAsync();

        Assert.All(await Task.WhenAll(kept), outcome => Assert.IsType<CommentOutcome.Kept>(outcome));
        await community.DisposeAsync();
    }

    private sealed class SmallDisk : DbConnectionInterceptor
    {
        public int Pages { get; set; }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"pragma max_page_count = {Pages}";
            command.ExecuteScalar();
            return Task.CompletedTask;
        }
    }

    private sealed class OnSmallDisk(Store store, SmallDisk disk) : IDbContextFactory<CommunityDb>
    {
        public CommunityDb CreateDbContext() => new(new DbContextOptionsBuilder<CommunityDb>()
            .UseSqlite($"Data Source={store.File}").AddInterceptors(disk).Options);
    }
}
