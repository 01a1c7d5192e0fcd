using System.Net;
using AngleSharp.Dom;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Moderation;

/// <summary>What a moderator does with one comment, and what readers and its writer see of it.</summary>
public sealed class CommentPageTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Fact]
    public async Task Edit_is_told_to_readers_and_to_its_writer_and_both_texts_stand_on_the_moderators_page()
    {
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var left = await writer.LeaveAsync(form => form["Body"] = "My number is secret, walking helps.");
        await site.PublishAsync(left.Id);

        var after = await DoAsync(anna, left.Id, ("Do", "edit"), ("Name", "Ann"), ("Body", "[number removed], walking helps."), ("HowLong", "a month"));
        site.ShowWhatChanged();

        Assert.Contains("Done: edit", after.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("My number is secret, walking helps.", after.GetElementById("history")!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        var shown = (await writer.Browser.PageAsync("/articles/back-scans")).GetElementById($"comment-{left.Id}")!;
        Assert.Contains("edited by a moderator", shown.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("[number removed], walking helps.", shown.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", shown.TextContent, StringComparison.Ordinal);
        Assert.Contains("A moderator edited this text on", (await writer.Browser.PageAsync(left.PrivatePage)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_of_the_site_stands_under_the_comment_with_badges_outside_its_text()
    {
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var left = await writer.LeaveAsync(form => form["Body"] = "Does heat help?");

        await DoAsync(anna, left.Id, ("Do", "answer"), ("Answer", "It *may* ease it for a while."));
        site.ShowWhatChanged();

        var thread = (await writer.Browser.PageAsync("/articles/back-scans")).GetElementById($"comment-{left.Id}")!.Closest("li")!;
        var answer = Assert.Single(thread.QuerySelectorAll(".replies article"));
        Assert.Equal("The editors", answer.QuerySelector("bdi")!.TextContent);
        Assert.Equal(["Advisor editor", "Not a clinician"], answer.QuerySelectorAll("header > .flag").Select(badge => badge.TextContent));
        Assert.Equal("It may ease it for a while.", answer.QuerySelector(".said")!.TextContent.Trim());
        Assert.Empty(thread.QuerySelector("article")!.QuerySelectorAll(".flag"));
    }

    [Fact]
    public async Task Reader_can_not_type_a_badge()
    {
        var writer = site.Writer();
        var left = await writer.LeaveAsync(form => form["Body"] = "<span class=\"flag\">Advisor editor</span>");
        await site.PublishAsync(left.Id);

        var shown = (await writer.Browser.PageAsync("/articles/back-scans")).GetElementById($"comment-{left.Id}")!;

        Assert.Empty(shown.QuerySelectorAll(".flag"));
        Assert.Contains("<span class=\"flag\">", shown.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_stands_under_the_comment_and_a_folded_one_says_why()
    {
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var left = await writer.LeaveAsync(form => form["Body"] = "Crack it hard.");
        await site.PublishAsync(left.Id);

        await DoAsync(anna, left.Id, ("Do", "note"), ("Note", "Trials show <no> gain."));
        await DoAsync(anna, left.Id, ("Do", "fold"), ("Fold", "Describes an injury"));
        site.ShowWhatChanged();

        var shown = (await writer.Browser.PageAsync("/articles/back-scans")).GetElementById($"comment-{left.Id}")!;
        Assert.Equal("Note by the editors: Trials show <no> gain.", shown.QuerySelector(".editors-note")!.TextContent);
        Assert.Equal("Folded up by the editors: Describes an injury", shown.QuerySelector("details > summary")!.TextContent);
        Assert.Equal("Crack it hard.", shown.QuerySelector("details .said")!.TextContent.Trim());
        var own = (await writer.Browser.PageAsync(left.PrivatePage)).Body!.TextContent;
        Assert.Contains("Trials show <no> gain.", own, StringComparison.Ordinal);
        Assert.Contains("Describes an injury", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pinned_comment_stands_first_and_says_so()
    {
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var (first, second) = (await writer.LeaveAsync(form => form["Body"] = "First"), await writer.LeaveAsync(form => form["Body"] = "Second"));
        await site.PublishAsync(first.Id);
        await site.PublishAsync(second.Id);

        await DoAsync(anna, second.Id, ("Do", "pin"));
        site.ShowWhatChanged();

        var top = (await writer.Browser.PageAsync("/articles/back-scans")).QuerySelector(".discussion > li > article")!;
        Assert.Equal($"comment-{second.Id}", top.Id);
        Assert.Contains("Put first by the editors", top.TextContent, StringComparison.Ordinal);
        var page = await DoAsync(anna, second.Id, ("Do", "unpin"));
        Assert.NotNull(page.QuerySelector("button[value=pin]"));
    }

    [Theory]
    [InlineData("edit", "Body", " ", "Type your comment.")]
    [InlineData("answer", "Answer", " ", "Type your comment.")]
    public async Task What_is_missing_is_said(string deed, string field, string typed, string problem)
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();

        using var answer = await PostAsync(anna, left.Id, ("Do", deed), ("Name", "Ann"), (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(problem, (await answer.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_answers_sent_in_the_same_moment_one_holds_and_the_other_keeps_its_text()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var bob = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync();
        var seen = await SeenAsync(anna, left.Id);

        var answers = await Task.WhenAll(new[] { anna, bob }.Select(who => who.PostAsync($"/moderation/comments/{left.Id}", ("Seen", seen), ("Do", "answer"), ("Answer", $"Says {who.Name}"))));

        var late = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Conflict);
        var (winner, loser) = late == answers[1] ? (anna, bob) : (bob, anna);
        var page = await late.DocumentAsync();
        Assert.Contains($"{winner.Name} was quicker (answer", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"Says {loser.Name}", page.Typed("Answer").Trim());
        Assert.Equal(1, await site.AskAsync(db => Task.FromResult(db.Comments.Count(comment => comment.ReplyTo == left.Id))));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("erase", "{seen}")]
    [InlineData("edit", "")]
    [InlineData("edit", "1.1")]
    public async Task Unknown_deed_or_comment_is_refused(string deed, string seen)
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await site.Writer().LeaveAsync(form => form["Body"] = $"{deed} {seen}");

        using var answer = await anna.PostAsync($"/moderation/comments/{left.Id + (seen == "1.1" ? 1 : 0)}", ("Do", deed), ("Seen", seen == "{seen}" ? await SeenAsync(anna, left.Id) : seen));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(CommentState.Waiting, (await site.CommentAsync(left.Id))!.State);
    }

    private static async Task<string> SeenAsync(Staff who, long id) => (await who.PageAsync($"/moderation/comments/{id}")).QuerySelector("[name=Seen]")!.GetAttribute("value")!;

    private static async Task<HttpResponseMessage> PostAsync(Staff who, long id, params (string Name, string Value)[] fields) =>
        await who.PostAsync($"/moderation/comments/{id}", [.. fields, ("Seen", await SeenAsync(who, id))]);

    private static async Task<IDocument> DoAsync(Staff who, long id, params (string Name, string Value)[] fields)
    {
        using var answer = await PostAsync(who, id, fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await who.PageAsync(answer.Headers.Location!.OriginalString);
    }
}
