using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Messages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class RetentionTests
{
    [Theory]
    [InlineData(0, true, true)]
    [InlineData(2, true, false)]
    [InlineData(29, true, false)]
    [InlineData(31, false, false)]
    public async Task Hashes_are_dropped_in_time(int days, bool hasAddressHash, bool hasSubmissionHash)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Hello");
        community.Clock.Move(TimeSpan.FromDays(days));

        await community.Retention.DropAsync(community.Clock.Now);

        await using var db = community.Open();
        var comment = await db.Comments.SingleAsync();
        Assert.Equal((hasAddressHash, hasSubmissionHash), (comment.AddressHash is not null, comment.SubmissionHash is not null));
    }

    [Fact]
    public async Task Month_key_changes_and_is_dropped_when_its_last_hash_is()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("November");
        community.Clock.Move(TimeSpan.FromDays(20));
        await community.KeepAsync("December");
        await using var db = community.Open();
        var before = await db.SecretKeys.Select(key => key.Purpose).Order().ToListAsync();

        community.Clock.Move(TimeSpan.FromDays(45));
        await community.Retention.DropAsync(community.Clock.Now);

        Assert.Equal(["address 2026-11", "address 2026-12", "form"], before);
        Assert.Equal(["address 2026-12", "form"], await db.SecretKeys.Select(key => key.Purpose).Order().ToListAsync());
    }

    [Fact]
    public async Task Second_run_finds_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Hello");
        community.Clock.Move(TimeSpan.FromDays(100));

        var first = await community.Retention.DropAsync(community.Clock.Now);
        var second = await community.Retention.DropAsync(community.Clock.Now);

        Assert.True(first.Value > 0);
        Assert.Equal(0, second.Value);
    }

    [Theory]
    [InlineData(179, 1)]
    [InlineData(181, 0)]
    public async Task Message_is_deleted_after_half_a_year(int days, int left)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.Messages.LeaveAsync(new MessageInput { Body = "A word to the editors." }, community.Stamps.Make(MessageDesk.Form), address: null);
        community.Clock.Move(TimeSpan.FromDays(days));

        await community.Retention.DropAsync(community.Clock.Now);

        await using var db = community.Open();
        Assert.Equal(left, await db.Messages.CountAsync());
    }

    [Theory]
    [InlineData(true, 29, 1)]
    [InlineData(true, 31, 0)]
    [InlineData(false, 400, 1)]
    public async Task Report_is_deleted_a_month_after_the_decision_and_waits_for_one_as_long_as_it_takes(bool isDecided, int days, int left)
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Hello");
        await community.Reports.ReportAsync(comment.Id, new ReportInput { Reason = ReportInput.Reasons[0] });
        if (isDecided)
        {
            await community.Desk.RejectAsync(comment.Id, "It could hurt");
        }

        community.Clock.Move(TimeSpan.FromDays(days));

        await community.Retention.DropAsync(community.Clock.Now);

        await using var db = community.Open();
        Assert.Equal(left, await db.Reports.CountAsync());
    }

    [Fact]
    public async Task Site_that_was_stopped_for_months_forgets_what_is_due_when_it_starts()
    {
        await using var place = await TestPlace.NewAsync();
        await using (var before = await TestCommunity.StartAsync(on: place))
        {
            await before.KeepAsync("Hello");
        }

        await using var after = await TestCommunity.StartAsync(on: place);
        after.Clock.Move(TimeSpan.FromDays(200));
        await after.Retention.StartAsync(default);
        await after.Queue.RunAsync(_ => Task.FromResult(0)); // Stands behind the first round in the queue.
        await after.Retention.StopAsync(default);

        await using var db = after.Open();
        Assert.Null((await db.Comments.SingleAsync()).AddressHash);
    }
}
