using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Content.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class CommentDeskTests
{
    [Fact]
    public async Task Comment_waits_until_it_is_published()
    {
        await using var community = await TestCommunity.StartAsync();

        var kept = await community.KeepAsync("It helped.");
        var before = await community.PageAsync();
        await community.Desk.PublishAsync(kept.Comment.Id);
        var after = await community.PageAsync();

        Assert.Equal(CommentState.Waiting, kept.Comment.State);
        Assert.Empty(before.Threads);
        Assert.Equal("It helped.", Assert.Single(after.Threads).Opening.Body);
        Assert.Equal(1, after.Shown);
    }

    [Fact]
    public async Task Form_sent_five_times_at_once_makes_one_comment_with_one_link()
    {
        await using var community = await TestCommunity.StartAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => community.KeepAsync("Twice?")));

        Assert.Single(outcomes.Select(outcome => outcome.Comment.Id).Distinct());
        Assert.Single(outcomes.Select(outcome => outcome.Key!.Text).Distinct());
        Assert.Single(outcomes, outcome => !outcome.IsRepeat);
    }

    [Fact]
    public async Task Form_sent_again_after_a_restart_gets_a_link_that_works()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Twice?");
        await using var restarted = await TestCommunity.StartAsync(on: community.Place);

        var again = await restarted.KeepAsync("Twice?");
        await using var db = restarted.Open();

        Assert.True(again.IsRepeat);
        Assert.True(again.Key!.Opens(await db.Comments.SingleAsync()));
    }

    [Fact]
    public async Task Copy_of_a_comment_that_is_shown_gets_no_key()
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);
        await community.KeepAsync("Copy me");
        community.Clock.Move(TimeSpan.FromMinutes(2));

        var copy = await community.KeepAsync("Copy me");

        Assert.True(copy.IsRepeat);
        Assert.Null(copy.Key);
    }

    [Fact]
    public async Task Same_words_eleven_minutes_later_are_a_new_comment()
    {
        await using var community = await TestCommunity.StartAsync();
        var first = await community.KeepAsync("Again");
        community.Clock.Move(TimeSpan.FromMinutes(11));

        var second = await community.KeepAsync("Again");

        Assert.NotEqual(first.Comment.Id, second.Comment.Id);
        Assert.NotEqual(first.Key!.Text, second.Key!.Text);
    }

    [Fact]
    public async Task Reply_to_a_reply_joins_the_thread()
    {
        await using var community = await TestCommunity.StartAsync();
        var opening = await community.PublishedAsync("Question");
        var reply = await community.PublishedAsync("Answer", opening.Id);

        await community.PublishedAsync("Thanks", reply.Id);

        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal(["Answer", "Thanks"], thread.Replies.Select(r => r.Body));
    }

    [Fact]
    public async Task Reply_to_what_nobody_can_see_is_refused_at_its_field()
    {
        await using var community = await TestCommunity.StartAsync();
        var waiting = await community.KeepAsync("Not yet shown");

        var outcome = await community.LeaveAsync("Answer", replyTo: waiting.Comment.Id);

        Assert.Equal("ReplyTo", Assert.Single(Assert.IsType<CommentOutcome.Refused>(outcome).Problems).Key);
    }

    [Fact]
    public async Task Reply_across_articles_is_refused()
    {
        await using var community = await TestCommunity.StartAsync();
        var opening = await community.PublishedAsync("Question");

        var outcome = await community.LeaveAsync("Answer", article: "sciatica", replyTo: opening.Id);

        Assert.IsType<CommentOutcome.Refused>(outcome);
    }

    [Theory]
    [InlineData(ModerationMode.Everything, "Plain", false, CommentState.Waiting)]
    [InlineData(ModerationMode.Suspicious, "Plain", false, CommentState.Published)]
    [InlineData(ModerationMode.Suspicious, "http://a.example http://b.example http://c.example", false, CommentState.Waiting)]
    [InlineData(ModerationMode.Suspicious, "Plain", true, CommentState.Waiting)]
    [InlineData(ModerationMode.Nothing, "http://a.example http://b.example http://c.example", false, CommentState.Published)]
    [InlineData(ModerationMode.Nothing, "Plain", true, CommentState.Waiting)]
    public async Task Moderation_decides_what_waits(ModerationMode moderation, string body, bool isTrapFilled, CommentState state)
    {
        await using var community = await TestCommunity.StartAsync(moderation);

        var outcome = await community.LeaveAsync(body, isTrapFilled: isTrapFilled);

        Assert.Equal(state, Assert.IsType<CommentOutcome.Kept>(outcome).Comment.State);
    }

    [Fact]
    public async Task Form_without_our_stamp_is_refused()
    {
        await using var community = await TestCommunity.StartAsync();

        var outcome = await community.Desk.LeaveAsync(new NewComment(
            "walking", new CommentInput { Name = "Ada", Body = "Hello", Consent = true }, Stamp: null, IsTrapFilled: false, Address: null, TestCommunity.Reserved, CommentRules.None));

        Assert.Equal("Stamp", Assert.Single(Assert.IsType<CommentOutcome.Refused>(outcome).Problems).Key);
    }

    [Fact]
    public async Task Page_changes_are_counted_only_when_readers_can_see_them()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Waits");
        await using var db = community.Open();

        var before = await PageChanges.ReadAsync(db);
        await community.Desk.PublishAsync(kept.Comment.Id);
        var after = await PageChanges.ReadAsync(db);

        Assert.Equal((0, 1), (before, after));
    }

    [Fact]
    public async Task Fifty_writers_at_once_lose_nothing_and_are_counted_right()
    {
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing);

        await Parallel.ForAsync(0, 50, async (writer, _) =>
        {
            for (var post = 0; post < 20; post++)
            {
                await community.KeepAsync($"Comment {post} of writer {writer}");
            }
        });

        var page = await community.PageAsync(20);
        Assert.Equal((1000, 20), (page.Shown, page.PageCount));
        await using var db = community.Open();
        Assert.Equal(Enumerable.Range(1, 1000), await db.Comments.OrderBy(c => c.Place).Select(c => c.Place!.Value).ToListAsync());
    }
}
