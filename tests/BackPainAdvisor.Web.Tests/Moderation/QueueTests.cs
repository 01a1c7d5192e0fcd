using System.Net;
using AngleSharp.Dom;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Moderation;

public sealed class QueueTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Fact]
    public async Task Comment_is_published_by_its_own_button_and_taken_back_by_undo()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        var publish = Button(await anna.PageAsync("/moderation"), left.Id, "Publish");

        var after = await FollowedAsync(anna, await anna.PostAsync("/moderation", ("State", "waiting"), ("Do", publish)));

        Assert.Equal(CommentState.Published, (await site.CommentAsync(left.Id))!.State);
        Assert.Contains($"Published: comment {left.Id}.", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var entry = after.QuerySelector("[role=status] [name=Entry]")!.GetAttribute("value")!;

        var undone = await FollowedAsync(anna, await anna.PostAsync("/moderation", ("State", "waiting"), ("Entry", entry), ("Do", "undo")));

        Assert.Equal(CommentState.Waiting, (await site.CommentAsync(left.Id))!.State);
        Assert.Contains("Undone", undone.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(undone.GetElementById($"comment-{left.Id}"));
    }

    [Fact]
    public async Task Many_are_refused_at_once_with_one_reason_that_their_writers_read()
    {
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var (one, two) = (await writer.LeaveAsync(form => form["Body"] = "First"), await writer.LeaveAsync(form => form["Body"] = "Second"));
        var page = await anna.PageAsync("/moderation");

        using var answer = await anna.PostAsync("/moderation", ("Pick", Seen(page, one.Id)), ("Pick", Seen(page, two.Id)), ("Reason", "It promises a cure"), ("Do", "reject"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("It promises a cure", (await writer.Browser.PageAsync(one.PrivatePage)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It promises a cure", (await writer.Browser.PageAsync(two.PrivatePage)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_go_before_a_reason_of_the_list()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        var page = await anna.PageAsync("/moderation");

        (await anna.PostAsync("/moderation", ("Reason", "It promises a cure"), ("OwnReason", "  It repeats another comment "), ("Do", Button(page, left.Id, "Refuse")))).Dispose();

        Assert.Equal("It repeats another comment", (await site.CommentAsync(left.Id))!.Reason);
    }

    [Theory]
    [InlineData("publish", "Select a comment first.")]
    [InlineData("reject", "Select a comment first.")]
    [InlineData("reject:1.1", "Choose a reason. The writer will read it.")]
    public async Task What_is_missing_is_said_and_nothing_is_changed(string asked, string problem)
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/moderation", ("Do", asked));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(problem, (await answer.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("erase")]
    [InlineData("publish:1.1:2")]
    [InlineData("alarm:1.1")]
    public async Task Unknown_deed_is_refused(string asked)
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/moderation", ("Do", asked), ("Pick", "1.1"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Second_moderator_sees_who_decided_and_overwrites_nothing()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var bob = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        var (hers, his) = (await anna.PageAsync("/moderation"), await bob.PageAsync("/moderation"));

        (await anna.PostAsync("/moderation", ("Do", Button(hers, left.Id, "Publish")))).Dispose();
        using var answer = await bob.PostAsync("/moderation", ("Do", Button(his, left.Id, "Spam")));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains($"{anna.Name} was quicker (publish", (await answer.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(CommentState.Published, (await site.CommentAsync(left.Id))!.State);
    }

    [Fact]
    public async Task Of_two_decisions_sent_in_the_same_moment_one_holds_and_the_other_names_its_author()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var bob = await Staff.SignedInAsync(site);
        for (var round = 0; round < 10; round++)
        {
            var left = await site.Writer().LeaveAsync(form => form["Body"] = $"Round {round}");
            var seen = Seen(await anna.PageAsync("/moderation?q=round"), left.Id);

            var answers = await Task.WhenAll(anna.PostAsync("/moderation", ("Do", $"publish:{seen}")), bob.PostAsync("/moderation", ("Do", $"spam:{seen}")));

            var isHers = answers[0].StatusCode == HttpStatusCode.SeeOther;
            var (winner, loser) = isHers ? (anna, answers[1]) : (bob, answers[0]);
            Assert.Equal(HttpStatusCode.Conflict, loser.StatusCode);
            Assert.Contains($"{winner.Name} was quicker ({(isHers ? "publish" : "spam")}", (await loser.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(isHers ? CommentState.Published : CommentState.Rejected, (await site.CommentAsync(left.Id))!.State);
            Array.ForEach(answers, answer => answer.Dispose());
        }
    }

    [Fact]
    public async Task Urgent_comment_stands_first_says_what_was_found_and_loses_its_flag_as_a_false_alarm()
    {
        using var anna = await Staff.SignedInAsync(site);
        var calm = await site.Writer().LeaveAsync();
        var left = await site.Writer().LeaveAsync(form => form["Body"] = "My groin is numb since this morning.");
        var page = await anna.PageAsync("/moderation");
        var row = page.GetElementById($"comment-{left.Id}")!;

        Assert.Equal("Urgent", row.QuerySelector(".flag--urgent")!.TextContent);
        Assert.Contains("numb", row.QuerySelector(".flag--urgent")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.True(Place(page, left.Id) < Place(page, calm.Id));
        Assert.Contains("1 urgent", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var after = await FollowedAsync(anna, await anna.PostAsync("/moderation", ("Do", Button(page, left.Id, "False alarm"))));

        Assert.Contains("False alarm", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(after.QuerySelector("[role=status] button"));
        Assert.Empty(after.GetElementById($"comment-{left.Id}")!.QuerySelectorAll(".flag"));
        Assert.Empty((await anna.PageAsync("/moderation?state=urgent")).QuerySelectorAll(".queue > li"));
        Assert.Contains((await anna.PageAsync("/moderation/log")).QuerySelectorAll("tbody tr"), entry => entry.TextContent.Contains($"false alarm comment {left.Id}urgent/saddle-numb", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_keep_the_words_that_are_searched_for()
    {
        using var anna = await Staff.SignedInAsync(site);

        var page = await anna.PageAsync("/moderation?q=zebra");

        Assert.Equal(
            ["/moderation?q=zebra", "/moderation?state=urgent&q=zebra", "/moderation?state=published&q=zebra", "/moderation?state=rejected&q=zebra", "/moderation?state=withdrawn&q=zebra", "/moderation?state=all&q=zebra"],
            page.QuerySelectorAll("nav[aria-label=Lists] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Queue_says_how_long_decisions_took()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        (await anna.PostAsync("/moderation", ("Do", Button(await anna.PageAsync("/moderation"), left.Id, "Publish")))).Dispose();

        Assert.Contains("Decided after 0 min, as the middle of the last thirty days; the longest wait was 0 min.", (await anna.PageAsync("/moderation")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_and_list_are_kept_when_a_decision_comes_back()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync(form => form["Body"] = "Zebrafish helped me.");
        await site.PublishAsync(left.Id);
        var page = await anna.PageAsync("/moderation?state=published&q=zebrafish");

        Assert.Single(page.QuerySelectorAll(".queue > li"));
        using var answer = await anna.PostAsync("/moderation", ("State", Hidden(page, "State")), ("Q", Hidden(page, "Q")), ("Do", Button(page, left.Id, "Spam")));

        Assert.StartsWith("/moderation?state=published&q=zebrafish&done=", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_typed()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync(form => (form["Name"], form["Body"]) = ("<img src=x onerror=alert(1)>", "<script>alert(1)</script>"));

        var page = await anna.PageAsync("/moderation");

        var shown = page.GetElementById($"comment-{left.Id}")!;
        Assert.Empty(shown.QuerySelectorAll("script, img"));
        Assert.Contains("<img src=x onerror=alert(1)>", shown.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", shown.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_says_who_decided_what()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        (await anna.PostAsync("/moderation", ("Do", Button(await anna.PageAsync("/moderation"), left.Id, "Spam")))).Dispose();

        var log = await anna.PageAsync("/moderation/log");

        Assert.Contains(log.QuerySelectorAll("tbody tr"), row => row.TextContent.Contains($"{anna.Name}spam comment {left.Id}It sells something", StringComparison.Ordinal));
    }

    private static string Button(IDocument page, long id, string word) =>
        page.GetElementById($"comment-{id}")!.QuerySelectorAll("button").Single(button => button.TextContent.StartsWith(word, StringComparison.Ordinal)).GetAttribute("value")!;

    private static int Place(IDocument page, long id) => page.QuerySelectorAll(".queue > li").ToList().FindIndex(row => row.Id == $"comment-{id}");

    private static string Hidden(IDocument page, string name) => page.QuerySelector($"[data-decide] [name={name}]")!.GetAttribute("value")!;

    private static string Seen(IDocument page, long id) => page.GetElementById($"comment-{id}")!.QuerySelector("[name=Pick]")!.GetAttribute("value")!;

    private static async Task<IDocument> FollowedAsync(Staff staff, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            return await staff.PageAsync(answer.Headers.Location!.OriginalString);
        }
    }
}
