using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>Readers report a comment, moderators look.</summary>
public sealed class ReportDeskTests
{
    private static readonly ReportInput Selling = new() { Reason = "It sells something, or promises a cure", Words = "A belt" };

    [Fact]
    public async Task Reported_comment_stays_and_stands_behind_urgent_ones_and_before_others_in_the_queue()
    {
        await using var community = await TestCommunity.StartAsync();
        var reported = await community.PublishedAsync("Buy my belt");
        await community.KeepAsync("Ordinary");
        await community.LeaveAsync("My groin is numb since this morning.", rules: ScreeningSentences.Published);

        Assert.IsType<ReportOutcome.Kept>(await community.Reports.ReportAsync(reported.Id, Selling));

        Assert.Equal("Buy my belt", Assert.Single((await community.PageAsync()).Threads).Opening.Body);
        await using var db = community.Open();
        var queue = await CommentQueue.ReadAsync(db, community.Store, QueueList.Waiting, words: null, after: null, default);
        Assert.Equal(["My groin is numb since this morning.", "Buy my belt", "Ordinary"], queue.Comments.Select(comment => comment.Body));
        var report = await db.Reports.SingleAsync();
        Assert.Equal((reported.Id, Selling.Reason, "A belt", null), (report.Comment, report.Reason, report.Words, report.DecidedAt));
    }

    [Theory]
    [InlineData(Decision.Publish, CommentState.Published)]
    [InlineData(Decision.Reject, CommentState.Rejected)]
    public async Task Decision_closes_the_reports(Decision decision, CommentState state)
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Buy my belt");
        await community.Reports.ReportAsync(comment.Id, Selling);

        var written = await community.Decisions.DecideAsync([new Seen(comment.Id, comment.Version)], decision, "It sells something", "anna");

        Assert.IsType<DecisionOutcome.Done>(Assert.Single(written.Value!));
        await using var db = community.Open();
        var after = await db.Comments.SingleAsync();
        Assert.Equal((state, null), (after.State, after.ReportedAt));
        Assert.Equal(community.Clock.Now, (await db.Reports.SingleAsync()).DecidedAt);
        Assert.Empty((await CommentQueue.ReadAsync(db, community.Store, QueueList.Waiting, null, null, default)).Comments);
        Assert.Equal(decision is Decision.Publish ? 1 : 0, (await community.PageAsync()).Shown);
    }

    [Fact]
    public async Task Same_report_twice_is_one_and_no_flood_is_kept()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Hello");

        await community.Reports.ReportAsync(comment.Id, Selling);
        await community.Reports.ReportAsync(comment.Id, Selling);
        for (var number = 0; number < ReportDesk.MostOfOne + 5; number++)
        {
            Assert.IsType<ReportOutcome.Kept>(await community.Reports.ReportAsync(comment.Id, Selling with { Words = $"{number}" }));
        }

        await using var db = community.Open();
        Assert.Equal(ReportDesk.MostOfOne, await db.Reports.CountAsync());
    }

    [Fact]
    public async Task Comment_that_is_not_shown_can_not_be_reported()
    {
        await using var community = await TestCommunity.StartAsync();
        var waiting = await community.KeepAsync("Hello");

        Assert.IsType<ReportOutcome.NotFound>(await community.Reports.ReportAsync(waiting.Comment.Id, Selling));
        Assert.IsType<ReportOutcome.NotFound>(await community.Reports.ReportAsync(999, Selling));
    }

    [Theory]
    [InlineData("", null, "Reason")]
    [InlineData("I don't like it", null, "Reason")]
    [InlineData(ReportInput.Other, " \u200b", "Words")]
    public async Task Report_without_a_reason_is_given_back(string reason, string? words, string field)
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Hello");

        var outcome = await community.Reports.ReportAsync(comment.Id, new ReportInput { Reason = reason, Words = words });

        Assert.Equal(field, Assert.Single(Assert.IsType<ReportOutcome.Refused>(outcome).Problems).Key);
    }

    [Fact]
    public void Words_may_have_five_hundred_letters()
    {
        Assert.Empty((Selling with { Words = new string('x', 500) }).Problems());
        Assert.Contains("501", (Selling with { Words = new string('x', 501) }).Problems()["Words"], StringComparison.Ordinal);
    }
}
