using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>What becomes of a comment after it was left: read, changed and taken back by its writer, removed by a moderator.</summary>
public sealed class KeptCommentTests
{
    [Fact]
    public async Task Comment_can_be_read_by_its_writer_with_the_key_of_the_answer()
    {
        await using var community = await TestCommunity.StartAsync();

        var kept = await community.KeepAsync("It helped.");
        await using var db = community.Open();
        var stored = await db.Comments.SingleAsync();

        Assert.True(WriterKey.Read(kept.Key!.Text)!.Opens(stored));
        Assert.False(WriterKey.New().Opens(stored));
    }

    [Fact]
    public async Task Wrong_key_finds_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Mine");

        var outcome = await community.Desk.WithdrawAsync(kept.Comment.Id, WriterKey.New());

        Assert.IsType<CommentOutcome.NotFound>(outcome);
    }

    [Fact]
    public async Task Withdrawn_comment_disappears_and_cannot_be_published()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Mine");
        await community.Desk.PublishAsync(kept.Comment.Id);

        await community.Desk.WithdrawAsync(kept.Comment.Id, kept.Key!);
        var outcome = await community.Desk.PublishAsync(kept.Comment.Id);

        Assert.IsType<CommentOutcome.NotAllowed>(outcome);
        var page = await community.PageAsync();
        Assert.Empty(page.Threads);
        Assert.Equal(0, page.Shown);
    }

    [Fact]
    public async Task Withdrawn_question_leaves_a_marker_over_its_answers()
    {
        await using var community = await TestCommunity.StartAsync();
        var question = await community.KeepAsync("Question");
        await community.Desk.PublishAsync(question.Comment.Id);
        await community.PublishedAsync("Answer", question.Comment.Id);

        await community.Desk.WithdrawAsync(question.Comment.Id, question.Key!);

        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal(CommentState.Withdrawn, thread.Opening.Removed!.State);
        Assert.Equal("", thread.Opening.Body + thread.Opening.Name);
        Assert.Equal("Answer", Assert.Single(thread.Replies).Body);
    }

    [Fact]
    public async Task Removed_comment_leaves_a_marker_with_the_reason()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Buy this");

        await community.Desk.RejectAsync(comment.Id, "It sells something.");

        var opening = Assert.Single((await community.PageAsync()).Threads).Opening;
        Assert.Equal("It sells something.", opening.Removed!.Reason);
        Assert.Equal("", opening.Body);
    }

    [Fact]
    public async Task Comment_refused_before_it_was_shown_leaves_no_marker()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Buy this");

        await community.Desk.RejectAsync(kept.Comment.Id, "It sells something.");

        Assert.Empty((await community.PageAsync()).Threads);
    }

    [Fact]
    public async Task Edited_comment_waits_again_and_keeps_its_place()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("First");
        await community.Desk.PublishAsync(kept.Comment.Id);

        await community.Desk.EditAsync(kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = "Second" }, TestCommunity.Reserved, CommentRules.None);
        var between = await community.PageAsync();
        await community.PublishedAsync("Another");
        await community.Desk.PublishAsync(kept.Comment.Id);

        Assert.Empty(between.Threads);
        Assert.Equal(["Second", "Another"], (await community.PageAsync()).Threads.Select(thread => thread.Opening.Body));
    }

    [Fact]
    public async Task Edit_is_refused_half_an_hour_after_publication()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("First");
        await community.Desk.PublishAsync(kept.Comment.Id);
        community.Clock.Move(Comment.EditTime);

        var outcome = await community.Desk.EditAsync(kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = "Second" }, TestCommunity.Reserved, CommentRules.None);

        Assert.IsType<CommentOutcome.NotAllowed>(outcome);
    }
}
