using System.Net;
using BackPainAdvisor.Community.Messages;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Moderation;

/// <summary>The inbox of the contact form.</summary>
public sealed class MessagesTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    [Fact]
    public async Task Message_stands_in_the_inbox_as_typed_until_somebody_moves_it()
    {
        using var anna = await Staff.SignedInAsync(site);
        var id = await SendAsync("<b>The page on walking</b>\nhas a slip.", "jo@example.org");

        var row = (await anna.PageAsync("/moderation/messages")).GetElementById($"message-{id}")!;
        Assert.Equal("<b>The page on walking</b>\nhas a slip.", row.QuerySelector(".as-typed")!.TextContent);
        Assert.Equal(["Jo", "jo@example.org"], row.QuerySelectorAll("bdi").Select(typed => typed.TextContent));
        Assert.Empty(row.QuerySelectorAll("a"));
        using var answer = await anna.PostAsync("/moderation/messages", ("State", "unread"), ("Do", Button(row, "Answered")));

        Assert.Equal("/moderation/messages", answer.Headers.Location?.OriginalString);
        Assert.Null((await anna.PageAsync("/moderation/messages")).GetElementById($"message-{id}"));
        Assert.NotNull((await anna.PageAsync("/moderation/messages?state=answered")).GetElementById($"message-{id}"));
        Assert.Contains((await anna.PageAsync("/moderation/log")).QuerySelectorAll("tbody tr"), entry => entry.TextContent.Contains($"{anna.Name}answered message {id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Second_moderator_learns_who_moved_it()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var bob = await Staff.SignedInAsync(site);
        var id = await SendAsync("Two read this.");
        var row = (await anna.PageAsync("/moderation/messages")).GetElementById($"message-{id}")!;

        var answers = await Task.WhenAll(
            anna.PostAsync("/moderation/messages", ("Do", Button(row, "Read"))),
            bob.PostAsync("/moderation/messages", ("Do", Button(row, "Spam"))));

        var late = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Conflict);
        Assert.Contains($"{(late == answers[1] ? anna : bob).Name} was quicker", (await late.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(late == answers[1] ? MessageState.Read : MessageState.Spam, (await site.AskAsync(db => Task.FromResult(db.Messages.Single(message => message.Id == id)))).State);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("erase:1.1")]
    [InlineData("read:1")]
    [InlineData("read:x.y")]
    public async Task Unknown_deed_is_refused(string asked)
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/moderation/messages", ("Do", asked));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Message_that_is_gone_is_said_to_be_gone()
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/moderation/messages", ("Do", "read:99999.1"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("not there any more", (await answer.DocumentAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<long> SendAsync(string body, string replyAddress = "")
    {
        var writer = site.Writer();
        using var answer = await writer.PostAsync("/contact", [new("Name", "Jo"), new("Body", body), new("ReplyAddress", replyAddress), new("Stamp", await writer.StampAsync("/contact"))]);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await site.AskAsync(db => Task.FromResult(db.Messages.Max(message => message.Id)));
    }

    private static string Button(AngleSharp.Dom.IElement row, string word) =>
        row.QuerySelectorAll("button").Single(button => button.TextContent.StartsWith(word, StringComparison.Ordinal)).GetAttribute("value")!;
}
