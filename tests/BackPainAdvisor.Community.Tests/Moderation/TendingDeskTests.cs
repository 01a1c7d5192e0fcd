using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Tests.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class TendingDeskTests
{
    [Fact]
    public async Task False_alarm_takes_one_finding_back_and_leaves_the_others()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await WorryingAsync(community);

        Assert.IsType<DecisionOutcome.Done>(await ClearAsync(community, comment, "urgent/saddle-numb"));

        var after = await CommentAsync(community, comment.Id);
        Assert.Equal((CommentState.Waiting, "personal/phone", CommentFlags.Personal), (after.State, after.Findings, after.Flags));
        await using var db = community.Open();
        var entry = await db.AuditEntries.SingleAsync();
        Assert.Equal(("anna", "false alarm", "urgent/saddle-numb", null), (entry.Actor, entry.Deed, entry.Reason, entry.Before));
    }

    [Fact]
    public async Task Flag_of_what_came_as_a_program_would_stays_when_all_findings_were_false_alarms()
    {
        await using var community = await TestCommunity.StartAsync();
        var left = Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("My groin is numb.", isTrapFilled: true, rules: ScreeningSentences.Published)).Comment;

        await ClearAsync(community, left, "urgent/saddle-numb");

        var after = await CommentAsync(community, left.Id);
        Assert.Equal((null, CommentFlags.Trap), (after.Findings, after.Flags));
    }

    [Fact]
    public async Task False_alarm_is_not_marked_on_what_somebody_decided_or_changed_meanwhile()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await WorryingAsync(community);
        await ClearAsync(community, comment, "personal/phone");

        var late = Assert.IsType<DecisionOutcome.Overtaken>(await ClearAsync(community, comment, "urgent/saddle-numb"));

        Assert.Equal("anna", late.Last!.Actor);
        Assert.IsType<DecisionOutcome.Overtaken>(await ClearAsync(community, await CommentAsync(community, comment.Id), "urgent/nothing"));
        Assert.Equal("urgent/saddle-numb", (await CommentAsync(community, comment.Id)).Findings);
    }

    private static async Task<Comment> WorryingAsync(TestCommunity community) =>
        Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("My groin is numb since this morning. Ring me on 0161 496 0123.", rules: ScreeningSentences.Published)).Comment;

    private static async Task<DecisionOutcome> ClearAsync(TestCommunity community, Comment comment, string finding) =>
        Only(await community.Tending.ClearAsync(new Seen(comment.Id, comment.Version), finding, "anna"));

    private static DecisionOutcome Only(Written<IReadOnlyList<DecisionOutcome>> written)
    {
        Assert.True(written.Has(out var outcomes));
        return Assert.Single(outcomes);
    }

    private static async Task<Comment> CommentAsync(TestCommunity community, long id)
    {
        await using var db = community.Open();
        return await db.Comments.SingleAsync(c => c.Id == id);
    }
}
