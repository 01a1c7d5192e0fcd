using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>What screening does to a comment on its way through the desk.</summary>
public sealed class ScreenedCommentsTests
{
    private const string Urgent = "My groin is numb since this morning.";
    private const string Personal = "Ring me on 0161 496 0123.";

    [Theory]
    [InlineData(Urgent)]
    [InlineData("I want to die.")]
    public async Task Words_of_danger_are_held_even_if_nothing_else_is(string body)
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);

        var kept = await KeepAsync(community, body);

        Assert.Equal(CommentState.Waiting, kept.Comment.State);
        Assert.NotNull(kept.Comment.Findings);
    }

    [Fact]
    public async Task Reasons_are_stored_and_go_with_the_decision()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await KeepAsync(community, Urgent);
        await using var db = community.Open();
        var before = (await db.Comments.AsNoTracking().SingleAsync()).Findings;

        await community.Desk.PublishAsync(kept.Comment.Id);

        var after = await db.Comments.AsNoTracking().SingleAsync();
        Assert.Equal("urgent/saddle-numb", before);
        Assert.Equal((null, CommentFlags.None), (after.Findings, after.Flags));
    }

    [Fact]
    public async Task Published_comment_that_is_changed_into_a_cry_for_help_is_held_again()
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);
        var kept = await KeepAsync(community, "It helped.");

        var edited = await community.Desk.EditAsync(
            kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = Urgent }, TestCommunity.Reserved, ScreeningSentences.Published);

        var comment = Assert.IsType<CommentOutcome.Kept>(edited).Comment;
        Assert.Equal((CommentState.Waiting, "urgent/saddle-numb"), (comment.State, comment.Findings));
    }

    [Fact]
    public async Task Crisis_comes_first_then_urgent_then_the_longest_waiting()
    {
        await using var community = await TestCommunity.StartAsync();
        await KeepAsync(community, "First and plain.");
        await KeepAsync(community, Urgent);
        await KeepAsync(community, "I want to die.");
        await using var db = community.Open();

        var list = await CommentList.WaitingFirstAsync(db, most: 10);

        Assert.Equal(["I want to die.", Urgent, "First and plain."], list.Select(comment => comment.Body));
    }

    [Fact]
    public async Task Phone_number_is_asked_about_once()
    {
        await using var community = await TestCommunity.StartAsync();

        var asked = await community.LeaveAsync(Personal, rules: ScreeningSentences.Published);
        var forged = await community.LeaveAsync(Personal, rules: ScreeningSentences.Published, yes: "yes");
        var ofAnother = await community.LeaveAsync(Personal, rules: ScreeningSentences.Published, yes: community.Desk.Yes("sciatica"));
        var kept = await community.LeaveAsync(Personal, rules: ScreeningSentences.Published, yes: community.Desk.Yes("walking"));

        Assert.Equal("0161 496 0123", Assert.Single(Assert.IsType<CommentOutcome.Asks>(asked).Findings).Words[0]);
        Assert.IsType<CommentOutcome.Asks>(forged);
        Assert.IsType<CommentOutcome.Asks>(ofAnother);
        Assert.Equal("personal/phone", Assert.IsType<CommentOutcome.Kept>(kept).Comment.Findings);
    }

    private static async Task<CommentOutcome.Kept> KeepAsync(TestCommunity community, string body) =>
        Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync(body, rules: ScreeningSentences.Published));
}
