using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Tests.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class TendingDeskTests
{
    private static readonly Speaker Editors = new("editors", "The editors");

    [Fact]
    public async Task False_alarm_takes_one_finding_back_and_leaves_the_others()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await WorryingAsync(community);

        Assert.IsType<DecisionOutcome.Done>(await ClearAsync(community, comment, "urgent/saddle-numb"));

        var after = await community.CommentAsync(comment.Id);
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

        var after = await community.CommentAsync(left.Id);
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
        Assert.IsType<DecisionOutcome.Overtaken>(await ClearAsync(community, await community.CommentAsync(comment.Id), "urgent/nothing"));
        Assert.Equal("urgent/saddle-numb", (await community.CommentAsync(comment.Id)).Findings);
    }

    [Fact]
    public async Task Edit_by_a_moderator_is_shown_as_such_and_both_texts_are_kept()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Ring me on 0161 496 0123, walking helps.");

        var done = Assert.IsType<DecisionOutcome.Done>(Only(await community.Tending.AmendAsync(Seen(comment), new CommentInput { Name = "Ada", Body = " [phone number removed], walking helps. " }, "anna")));

        var shown = Assert.Single((await community.PageAsync()).Threads).Opening;
        Assert.Equal(("[phone number removed], walking helps.", community.Clock.Now), (shown.Body, shown.AmendedAt));
        await using var db = community.Open();
        var kept = await db.Amendments.SingleAsync();
        Assert.Equal((done.Entry, "Ada\n\nRing me on 0161 496 0123, walking helps.", "Ada\n\n[phone number removed], walking helps."), (kept.Entry, kept.Before, kept.After));
        Assert.Equal(("anna", "edit", null), await db.AuditEntries.Where(e => e.Id == done.Entry).Select(e => new ValueTuple<string, string, string?>(e.Actor, e.Deed, e.Reason)).SingleAsync());
    }

    [Fact]
    public async Task Both_texts_of_an_edit_go_when_the_comment_is_erased()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Ring me on 0161 496 0123.");
        await community.Tending.AmendAsync(Seen(comment), new CommentInput { Name = "Ada", Body = "Walking helps." }, "anna");

        await community.Queue.RunAsync(async db =>
        {
            var erased = await db.Comments.SingleAsync();
            await CommentDesk.MoveAsync(db, erased, () => erased.Erase(community.Clock.Now));
            return true;
        });

        await using var db = community.Open();
        Assert.Equal(0, await db.Amendments.CountAsync());
        Assert.Equal(2, await db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Edit_that_leaves_nothing_to_read_is_sent_back()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Walking helps.");

        var outcome = Assert.IsType<DecisionOutcome.ToMend>(Only(await community.Tending.AmendAsync(Seen(comment), new CommentInput { Name = "Ada", Body = "  " }, "anna")));

        Assert.Equal(["Body"], outcome.Problems.Keys);
        Assert.Equal("Walking helps.", (await community.CommentAsync(comment.Id)).Body);
    }

    [Fact]
    public async Task What_was_refused_or_taken_back_is_left_as_it_is()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Mine");
        await community.Desk.WithdrawAsync(kept.Comment.Id, kept.Key!);
        var seen = Seen(await community.CommentAsync(kept.Comment.Id));

        Assert.IsType<DecisionOutcome.Overtaken>(Only(await community.Tending.AmendAsync(seen, new CommentInput { Name = "Ada", Body = "Yours" }, "anna")));
        Assert.IsType<DecisionOutcome.Overtaken>(Only(await community.Tending.NoteAsync(seen, "No", "anna")));
        Assert.IsType<DecisionOutcome.Overtaken>(Only(await community.Tending.FoldAsync(seen, "No", "anna")));
        Assert.IsType<DecisionOutcome.Overtaken>(Only(await community.Tending.AnswerAsync(seen, Editors, "No", "anna")));
    }

    [Fact]
    public async Task Answer_of_the_site_is_shown_at_once_in_the_thread_and_publishes_what_it_answers()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = (await community.KeepAsync("My groin is numb.")).Comment;

        await community.Tending.AnswerAsync(Seen(comment), Editors, "Please get help now.", "anna");

        var page = await community.PageAsync();
        var thread = Assert.Single(page.Threads);
        Assert.Equal((2, "My groin is numb."), (page.Shown, thread.Opening.Body));
        Assert.Equal(("The editors", "Please get help now.", "editors"), (thread.Replies[0].Name, thread.Replies[0].Body, thread.Replies[0].Person));
        await using var db = community.Open();
        Assert.Equal(["publish", "answer"], await db.AuditEntries.OrderBy(e => e.Id).Select(e => e.Deed).ToListAsync());
    }

    [Fact]
    public async Task Answer_to_an_answer_stands_in_the_same_thread()
    {
        await using var community = await TestCommunity.StartAsync();
        var opening = await community.PublishedAsync("Question");
        var reply = await community.PublishedAsync("Reply", opening.Id);

        await community.Tending.AnswerAsync(Seen(reply), Editors, "Both are right.", "anna");

        Assert.Equal(["Reply", "Both are right."], Assert.Single((await community.PageAsync()).Threads).Replies.Select(shown => shown.Body));
    }

    [Fact]
    public async Task Note_and_fold_stand_with_the_comment_and_go_again()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Crack it hard.");

        await community.Tending.NoteAsync(Seen(comment), "Trials show no gain.", "anna");
        await community.Tending.FoldAsync(Seen(await community.CommentAsync(comment.Id)), "Describes an injury", "anna");
        var with = Assert.Single((await community.PageAsync()).Threads).Opening;
        await community.Tending.NoteAsync(Seen(await community.CommentAsync(comment.Id)), " ", "anna");
        await community.Tending.FoldAsync(Seen(await community.CommentAsync(comment.Id)), "", "anna");
        var without = Assert.Single((await community.PageAsync()).Threads).Opening;

        Assert.Equal(("Trials show no gain.", "Describes an injury"), (with.Note, with.Fold));
        Assert.Equal((null, null), (without.Note, without.Fold));
        Assert.IsType<DecisionOutcome.ToMend>(Only(await community.Tending.NoteAsync(Seen(comment), new string('x', Comment.LongestNote + 1), "anna")));
        Assert.IsType<DecisionOutcome.ToMend>(Only(await community.Tending.FoldAsync(Seen(comment), new string('x', Comment.LongestFold + 1), "anna")));
    }

    /// <summary>The second of two learns who was first, whatever each did.</summary>
    [Fact]
    public async Task Of_twenty_edits_in_the_same_moment_one_holds()
    {
        await using var community = await TestCommunity.StartAsync();
        var seen = Seen(await community.PublishedAsync("Walking helps."));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => community.Tending.AmendAsync(seen, new CommentInput { Name = "Ada", Body = $"Text {number}" }, $"moderator-{number}")));

        Assert.Single(outcomes, written => written.Value is DecisionOutcome.Done);
        Assert.Equal(19, outcomes.Count(written => written.Value is DecisionOutcome.Overtaken { Last.Deed: "edit" }));
        await using var db = community.Open();
        Assert.Equal(1, await db.Amendments.CountAsync());
    }

    private static async Task<Comment> WorryingAsync(TestCommunity community) =>
        Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("My groin is numb since this morning. Ring me on 0161 496 0123.", rules: ScreeningSentences.Published)).Comment;

    private static async Task<DecisionOutcome> ClearAsync(TestCommunity community, Comment comment, string finding) =>
        Only(await community.Tending.ClearAsync(Seen(comment), finding, "anna"));

    private static Seen Seen(Comment comment) => new(comment.Id, comment.Version);

    private static DecisionOutcome Only(Written<DecisionOutcome> written)
    {
        Assert.True(written.Has(out var outcome));
        return outcome;
    }
}
