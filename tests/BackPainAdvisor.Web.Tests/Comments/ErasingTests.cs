using System.Net;
using BackPainAdvisor.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>Erasing for good: by the private link, and by a moderator for somebody who asked.</summary>
public sealed class ErasingTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Writer_is_asked_once_more_and_then_it_is_gone_from_everywhere()
    {
        const string Words = "Seventeen heliotropes.";
        var left = await _writer.LeaveAsync(form => form["Body"] = Words);
        await site.PublishAsync(left.Id);
        Assert.Contains(Words, await _writer.Browser.GetStringAsync(At("/comments/feed.xml")), StringComparison.Ordinal);
        var link = (await _writer.Browser.PageAsync(left.PrivatePage)).QuerySelector("#erase ~ p a")!.GetAttribute("href")!;

        var asks = await _writer.Browser.PageAsync(link);
        Assert.Contains(Words, asks.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        using var answer = await _writer.PostAsync($"/comments/{left.Id}/erase", new Dictionary<string, string> { ["Key"] = asks.Typed("Key") });
        site.ShowWhatChanged();

        Assert.Equal((HttpStatusCode.SeeOther, "/comments/erased"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Null(await site.CommentAsync(left.Id));
        Assert.All(
            await Task.WhenAll(new[] { "/articles/back-scans", "/comments/feed.xml", "/comments/erased" }.Select(path => _writer.Browser.GetStringAsync(At(path)))),
            text => Assert.DoesNotContain(Words, text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await _writer.Browser.GetAsync(At(left.PrivatePage))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _writer.Browser.GetAsync(At($"/comments/{left.Id}"))).StatusCode);
    }

    [Fact]
    public async Task Answer_stays_under_a_line_that_says_erased()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "A question.");
        await site.PublishAsync(left.Id);
        var answer = await _writer.LeaveAsync(form => (form["Body"], form["ReplyTo"]) = ("An answer.", $"{left.Id}"));
        await site.PublishAsync(answer.Id);

        (await _writer.PostAsync($"/comments/{left.Id}/erase", new Dictionary<string, string> { ["Key"] = left.Key })).Dispose();
        site.ShowWhatChanged();

        var page = await _writer.Browser.PageAsync("/articles/back-scans");
        Assert.StartsWith("A comment stood here. It was erased", page.GetElementById($"comment-{left.Id}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An answer.", page.GetElementById($"comment-{answer.Id}")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Without_the_key_nothing_is_asked_and_nothing_erased(string key)
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = $"Hands off. {key}");

        using var asked = await _writer.Browser.GetAsync(At($"/comments/{left.Id}/erase?key={key}"));
        using var sent = await _writer.PostAsync($"/comments/{left.Id}/erase", new Dictionary<string, string> { ["Key"] = key });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, sent.StatusCode));
        Assert.NotNull(await site.CommentAsync(left.Id));
    }

    [Fact]
    public async Task Moderator_erases_what_was_selected_with_the_password_once_more()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await _writer.LeaveAsync(form => form["Body"] = "Please erase all I wrote.");
        var other = await _writer.LeaveAsync(form => form["Body"] = "Not this one.");
        var pick = (await anna.PageAsync("/moderation")).GetElementById($"comment-{left.Id}")!.QuerySelector("[name=Pick]")!.GetAttribute("value")!;

        using var asked = await anna.PostAsync("/moderation/erase", ("Pick", pick));
        using var refused = await anna.PostAsync("/moderation/erase", ("Pick", pick), ("Do", "erase-for-good"), ("Now", "wrong"));
        Assert.NotNull(await site.CommentAsync(left.Id));
        using var done = await anna.PostAsync("/moderation/erase", ("Pick", pick), ("Do", "erase-for-good"), ("Now", Staff.Password));

        Assert.Contains("Please erase all I wrote.", (await asked.DocumentAsync()).QuerySelector(".queue")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK), (asked.StatusCode, refused.StatusCode, done.StatusCode));
        Assert.Contains("1 comment is erased", (await done.DocumentAsync()).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.CommentAsync(left.Id));
        Assert.NotNull(await site.CommentAsync(other.Id));
        Assert.Equal(1, await site.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Deed == "erase" && entry.Comment == left.Id && entry.Actor == anna.Name)));
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
