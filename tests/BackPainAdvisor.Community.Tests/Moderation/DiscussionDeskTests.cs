using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class DiscussionDeskTests
{
    [Fact]
    public async Task Closed_discussion_takes_no_comment_until_it_is_opened_again()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Before");

        await community.Discussions.CloseAsync("walking", "anna");

        Assert.Equal(new CommentOutcome.Closed(IsWholeSite: false), await community.LeaveAsync("Too late"));
        Assert.True((await community.PageAsync()).IsClosed);
        Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("Elsewhere", article: "heat"));
        await community.Discussions.ReopenAsync("walking", "bob");
        Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("Again"));
        Assert.False((await community.PageAsync()).IsClosed);
    }

    [Fact]
    public async Task Form_that_was_taken_before_the_closing_is_still_known_when_it_is_sent_again()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Mine");
        await community.Discussions.CloseAsync("walking", "anna");

        var again = Assert.IsType<CommentOutcome.Kept>(await community.LeaveAsync("Mine"));

        Assert.Equal((kept.Comment.Id, true), (again.Comment.Id, again.IsRepeat));
    }

    [Fact]
    public async Task What_waited_before_the_closing_can_still_be_published_and_answered()
    {
        await using var community = await TestCommunity.StartAsync();
        var waiting = await community.KeepAsync("Mine");
        await community.Discussions.CloseAsync("walking", "anna");

        await community.Desk.PublishAsync(waiting.Comment.Id);

        Assert.Single((await community.PageAsync()).Threads);
    }

    [Fact]
    public async Task Discussion_closes_by_itself_when_nothing_was_published_for_the_set_time()
    {
        await using var community = await TestCommunity.StartAsync(comments: new CommentSettings(CloseAfter: TimeSpan.FromDays(90)));
        await community.PublishedAsync("Old");
        community.Clock.Move(TimeSpan.FromDays(80));
        await community.PublishedAsync("Newer");
        community.Clock.Move(TimeSpan.FromDays(89));

        Assert.Equal(0, (await community.Discussions.CloseQuietAsync()).Value);
        community.Clock.Move(TimeSpan.FromDays(2));
        Assert.Equal(1, (await community.Discussions.CloseQuietAsync()).Value);
        Assert.True((await community.PageAsync()).IsClosed);
        await community.Discussions.ReopenAsync("walking", "anna");
        Assert.Equal(0, (await community.Discussions.CloseQuietAsync()).Value);
        await using var db = community.Open();
        Assert.Equal(["the site: close walking", "anna: reopen walking"], await db.AuditEntries.Where(e => e.Comment == null).OrderBy(e => e.Id).Select(e => $"{e.Actor}: {e.Deed} {e.Subject}").ToListAsync());
    }

    [Fact]
    public async Task Without_a_set_time_nothing_closes_by_itself()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Old");
        community.Clock.Move(TimeSpan.FromDays(9999));

        Assert.Equal(0, (await community.Discussions.CloseQuietAsync()).Value);
    }

    [Fact]
    public async Task Read_only_site_takes_no_comment_and_no_change_but_lets_writers_take_back_and_moderators_decide()
    {
        await using var place = await TestPlace.NewAsync();
        await using var before = await TestCommunity.StartAsync(on: place);
        var (first, second) = (await before.KeepAsync("One"), await before.KeepAsync("Two"));
        await using var community = await TestCommunity.StartAsync(on: place, comments: new CommentSettings(IsReadOnly: true));

        Assert.Equal(new CommentOutcome.Closed(IsWholeSite: true), await community.LeaveAsync("New"));
        Assert.Equal(
            new CommentOutcome.Closed(IsWholeSite: true),
            await community.Desk.EditAsync(first.Comment.Id, first.Key!, new CommentInput { Name = "Ada", Body = "Other" }, TestCommunity.Reserved, Content.Safety.CommentRules.None));
        Assert.IsType<CommentOutcome.Kept>(await community.Desk.WithdrawAsync(first.Comment.Id, first.Key!));
        Assert.IsType<CommentOutcome.Kept>(await community.Desk.PublishAsync(second.Comment.Id));
    }

    [Fact]
    public async Task Pinned_comment_stands_first_wherever_its_place_is_and_nowhere_else()
    {
        await using var community = await TestCommunity.StartAsync();
        for (var number = 0; number < DiscussionPage.ThreadsPerPage + 2; number++)
        {
            await community.PublishedAsync($"Number {number}");
        }

        var last = (await community.PageAsync(2)).Threads[^1].Opening;
        await community.Discussions.PinAsync(last.Id, "anna");

        var first = await community.PageAsync();
        Assert.Equal((last.Id, true), (first.Threads[0].Opening.Id, first.Threads[0].IsPinned));
        Assert.Equal(DiscussionPage.ThreadsPerPage + 1, first.Threads.Count);
        Assert.DoesNotContain((await community.PageAsync(2)).Threads, thread => thread.Opening.Id == last.Id);
        await using var db = community.Open();
        Assert.Equal(1, await DiscussionPage.NumberOfAsync(db, await community.CommentAsync(last.Id)));
        await community.Discussions.UnpinAsync("walking", "anna");
        Assert.Equal(2, await DiscussionPage.NumberOfAsync(db, await community.CommentAsync(last.Id)));
        Assert.Equal("Number 0", (await community.PageAsync()).Threads[0].Opening.Body);
    }

    [Fact]
    public async Task Pinned_comment_that_is_removed_is_a_marker_at_its_own_place()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("First");
        var second = await community.PublishedAsync("Second");
        await community.Discussions.PinAsync(second.Id, "anna");

        await community.Desk.RejectAsync(second.Id, "It sells something");

        var page = await community.PageAsync();
        Assert.Equal(["First", ""], page.Threads.Select(thread => thread.Opening.Body));
        Assert.DoesNotContain(page.Threads, thread => thread.IsPinned);
    }

    [Fact]
    public async Task Answers_and_what_is_not_shown_are_not_pinned()
    {
        await using var community = await TestCommunity.StartAsync();
        var opening = await community.PublishedAsync("Question");
        var answer = await community.PublishedAsync("Answer", opening.Id);
        var waiting = (await community.KeepAsync("Waits")).Comment;

        Assert.False((await community.Discussions.PinAsync(answer.Id, "anna")).Value);
        Assert.False((await community.Discussions.PinAsync(waiting.Id, "anna")).Value);
        Assert.False((await community.Discussions.PinAsync(99, "anna")).Value);
    }

    [Theory]
    [InlineData("close")]
    [InlineData("pin")]
    public async Task Pages_are_told_of_what_readers_see_change(string deed)
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = await community.PublishedAsync("First");
        await using var db = community.Open();
        var before = await PageChanges.ReadAsync(db);

        await (deed == "close" ? community.Discussions.CloseAsync("walking", "anna") : community.Discussions.PinAsync(comment.Id, "anna"));

        Assert.Equal(before + 1, await PageChanges.ReadAsync(db));
    }
}
