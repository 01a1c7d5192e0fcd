using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class DecisionDeskTests
{
    [Fact]
    public async Task Second_of_two_moderators_changes_nothing_and_learns_who_decided()
    {
        await using var community = await TestCommunity.StartAsync();
        var seen = Seen((await community.KeepAsync("Walking helps.")).Comment);

        var first = Assert.IsType<DecisionOutcome.Done>(await DecideAsync(community, seen, Decision.Publish, by: "anna"));
        var second = Assert.IsType<DecisionOutcome.Overtaken>(await DecideAsync(community, seen, Decision.Spam, by: "bob"));

        Assert.Equal(("anna", "publish"), (second.Last!.Actor, second.Last.Deed));
        Assert.Equal(CommentState.Published, (await CommentAsync(community, first.Comment.Id)).State);
    }

    [Fact]
    public async Task Two_that_decide_in_the_same_moment_leave_one_decision()
    {
        await using var community = await TestCommunity.StartAsync();
        var seen = Seen((await community.KeepAsync("Walking helps.")).Comment);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(moderator => DecideAsync(community, seen, moderator % 2 == 0 ? Decision.Publish : Decision.Spam, $"moderator-{moderator}")));

        Assert.Single(outcomes.OfType<DecisionOutcome.Done>());
        Assert.Equal(19, outcomes.OfType<DecisionOutcome.Overtaken>().Count());
        await using var db = community.Open();
        Assert.Equal(1, await db.AuditEntries.CountAsync());
    }

    [Fact]
    public async Task Decision_on_a_text_that_its_writer_changed_meanwhile_is_not_taken()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Walking helps.");
        var seen = Seen(kept.Comment);
        await community.Desk.EditAsync(kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = "Buy my oil." }, TestCommunity.Reserved, CommentRules.None);

        var outcome = Assert.IsType<DecisionOutcome.Overtaken>(await DecideAsync(community, seen, Decision.Publish));

        Assert.Null(outcome.Last);
        Assert.Equal(CommentState.Waiting, outcome.Comment.State);
    }

    [Fact]
    public async Task Many_are_decided_at_once_but_for_those_that_others_decided()
    {
        await using var community = await TestCommunity.StartAsync();
        var all = new List<Seen>();
        for (var number = 0; number < 5; number++)
        {
            all.Add(Seen((await community.KeepAsync($"Number {number}")).Comment));
        }

        await DecideAsync(community, all[2], Decision.Publish, "bob");

        var written = await community.Decisions.DecideAsync([.. all, new Seen(99, 1)], Decision.Reject, "It sells something", "anna");

        Assert.True(written.Has(out var outcomes));
        Assert.Equal(
            [typeof(DecisionOutcome.Done), typeof(DecisionOutcome.Done), typeof(DecisionOutcome.Overtaken), typeof(DecisionOutcome.Done), typeof(DecisionOutcome.Done), typeof(DecisionOutcome.Gone)],
            outcomes.Select(outcome => outcome.GetType()));
    }

    [Theory]
    [InlineData(Decision.Publish)]
    [InlineData(Decision.Reject)]
    [InlineData(Decision.Spam)]
    public async Task Undoing_brings_back_what_was_before(Decision decision)
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = (await community.KeepAsync("Walking helps.")).Comment;
        var done = Assert.IsType<DecisionOutcome.Done>(await DecideAsync(community, Seen(comment), decision));

        Assert.IsType<DecisionOutcome.Done>(await UndoAsync(community, done.Entry));

        var after = await CommentAsync(community, comment.Id);
        Assert.Equal(new CommentStanding(CommentState.Waiting, null, null, null), after.Stand());
        Assert.Empty((await community.PageAsync()).Threads);
        Assert.Equal(0, (await community.PageAsync()).Shown);
    }

    [Fact]
    public async Task Only_the_last_decision_can_be_undone()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = (await community.KeepAsync("Walking helps.")).Comment;
        var first = Assert.IsType<DecisionOutcome.Done>(await DecideAsync(community, Seen(comment), Decision.Publish));
        await DecideAsync(community, Seen(await CommentAsync(community, comment.Id)), Decision.Reject, "bob");

        Assert.IsType<DecisionOutcome.Overtaken>(await UndoAsync(community, first.Entry));
        Assert.Equal(CommentState.Rejected, (await CommentAsync(community, comment.Id)).State);
    }

    /// <summary>C.4 of the bar: whatever is decided and undone, what is shown, what is counted and what is logged agree.</summary>
    [Fact]
    public async Task Random_decisions_and_undoings_keep_page_count_and_log_in_step()
    {
        await using var community = await TestCommunity.StartAsync();
        var chance = new Random(5);
        var ids = new List<long>();
        var entries = new List<long>();
        for (var number = 0; number < 8; number++)
        {
            ids.Add((await community.KeepAsync($"Number {number}")).Comment.Id);
        }

        for (var move = 0; move < 400; move++)
        {
            var outcome = entries.Count > 0 && chance.Next(3) == 0
                ? await UndoAsync(community, entries[chance.Next(Math.Max(0, entries.Count - 3), entries.Count)])
                : await DecideAsync(community, Seen(await CommentAsync(community, ids[chance.Next(ids.Count)])), (Decision)chance.Next(3));
            if (outcome is DecisionOutcome.Done done)
            {
                entries.Add(done.Entry);
            }
        }

        await using var db = community.Open();
        var page = await community.PageAsync();
        var published = await db.Comments.CountAsync(c => c.State == CommentState.Published);
        Assert.Equal(published, page.Shown);
        Assert.Equal(published, page.Threads.Count(thread => thread.Opening.Removed is null));
        Assert.Equal(entries.Count, await db.AuditEntries.CountAsync());
        Assert.True(entries.Count > 100);
    }

    [Theory]
    [InlineData("""update "AuditEntries" set "Actor" = 'somebody else'""")]
    [InlineData("""delete from "AuditEntries" """)]
    public async Task Log_can_be_added_to_and_never_changed(string sql)
    {
        await using var community = await TestCommunity.StartAsync();
        await DecideAsync(community, Seen((await community.KeepAsync("Walking helps.")).Comment), Decision.Publish, "anna");
        await using var db = community.Open();

        var refusal = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("the audit log can only be added to", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("anna", (await db.AuditEntries.SingleAsync()).Actor);
    }

    [Fact]
    public async Task Decision_of_the_command_line_stands_in_the_log_and_can_be_undone()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("Walking helps.");
        await using var db = community.Open();
        var entry = await db.AuditEntries.SingleAsync();

        Assert.Equal("the command line", entry.Actor);
        Assert.IsType<DecisionOutcome.Done>(await UndoAsync(community, entry.Id));
        Assert.Equal(CommentState.Waiting, (await CommentAsync(community, comment.Id)).State);
    }

    private static Seen Seen(Comment comment) => new(comment.Id, comment.Version);

    private static async Task<DecisionOutcome> DecideAsync(TestCommunity community, Seen seen, Decision decision, string by = "anna") =>
        Only(await community.Decisions.DecideAsync([seen], decision, "It sells something", by));

    private static async Task<DecisionOutcome> UndoAsync(TestCommunity community, long entry) => Only(await community.Decisions.UndoAsync([entry], "anna"));

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
