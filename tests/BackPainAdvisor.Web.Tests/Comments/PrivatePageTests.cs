using System.Net;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class PrivatePageTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Private_page_is_kept_by_nobody_and_tells_nobody()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "For my eyes.");

        using var answer = await _writer.Browser.GetAsync(At(left.PrivatePage));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Null(answer.Headers.ETag);
        var page = await answer.DocumentAsync();
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical], meta[property='og:url']"));
    }

    [Fact]
    public async Task Held_comment_opens_to_its_own_key_only()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Mine.");
        var other = await _writer.LeaveAsync(form => form["Body"] = "Another's.");

        Assert.All(
            await Task.WhenAll(new[] { "", "?key=", $"?key={other.Key}", $"?key={left.Key[..21]}", $"?key={left.Key.ToLowerInvariant()}x", "?key=AAAAAAAAAAAAAAAAAAAAAA" }
                .Select(query => _writer.Browser.GetAsync(At($"/comments/{left.Id}{query}")))),
            answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("withdraw")]
    public async Task Nobody_changes_a_comment_with_another_key(string what)
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = $"Hands off {what}.");
        var other = await _writer.LeaveAsync(form => form["Body"] = $"A thief of {what}.");

        using var answer = await DoAsync(left with { Key = other.Key }, what, "Stolen.");
        using var none = await DoAsync(left with { Key = "" }, what, "Stolen.");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        var comment = (await site.CommentAsync(left.Id))!;
        Assert.Equal((CommentState.Waiting, $"Hands off {what}."), (comment.State, comment.Body));
    }

    [Fact]
    public async Task Waiting_comment_can_be_changed()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "A typpo.");

        using var answer = await DoAsync(left, "edit", "A typo.");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(left.PrivatePage, answer.Headers.Location?.OriginalString);
        var page = await _writer.Browser.PageAsync(left.PrivatePage);
        Assert.Equal("A typo.", page.QuerySelector(".said")?.TextContent.Trim());
    }

    [Fact]
    public async Task Mistake_in_a_change_is_named_beside_its_field_with_the_text_kept()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Short.");
        var tooLong = new string('x', 5001);

        using var answer = await DoAsync(left, "edit", tooLong);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Contains("5,001", page.QuerySelector(".field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(tooLong, page.Typed("Body"));
        Assert.Equal("Short.", (await site.CommentAsync(left.Id))!.Body);
    }

    [Fact]
    public async Task Change_soon_after_publication_takes_the_comment_off_the_page_until_it_is_read_again()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "First thought.");
        await site.PublishAsync(left.Id);

        using var answer = await DoAsync(left, "edit", "Second thought.");
        site.ShowWhatChanged();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(CommentState.Waiting, (await site.CommentAsync(left.Id))!.State);
        var article = await _writer.Browser.GetStringAsync(At("/articles/back-scans"));
        Assert.DoesNotContain("First thought.", article, StringComparison.Ordinal);
        Assert.DoesNotContain("Second thought.", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_hour_after_publication_the_text_stands()
    {
        using var later = new DiscussionSite();
        var writer = later.Writer();
        var left = await writer.LeaveAsync();
        await later.PublishAsync(left.Id);
        later.Clock.PutForward(TimeSpan.FromMinutes(30));

        using var answer = await DoAsync(left, "edit", "Too late.", writer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Null((await answer.DocumentAsync()).QuerySelector("#change"));
        Assert.Equal("Walking helped me.", (await later.CommentAsync(left.Id))!.Body);
    }

    [Fact]
    public async Task Comment_taken_back_is_gone_from_the_article_and_stays_gone()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "I regret this.");
        await site.PublishAsync(left.Id);

        using var answer = await DoAsync(left, "withdraw");
        using var again = await DoAsync(left, "withdraw");
        site.ShowWhatChanged();

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.DoesNotContain("I regret this.", await _writer.Browser.GetStringAsync(At("/articles/back-scans")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _writer.Browser.GetAsync(At($"/comments/{left.Id}"))).StatusCode);
        Assert.Equal("Taken back", (await _writer.Browser.PageAsync(left.PrivatePage)).QuerySelector("[role=status] h2")?.TextContent);
    }

    [Fact]
    public async Task Refused_comment_tells_its_writer_why()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Buy my belt.");
        await site.RejectAsync(left.Id, "It sells something <b>");

        var page = await _writer.Browser.PageAsync(left.PrivatePage);

        Assert.Equal("Not published", page.QuerySelector("[role=status] h2")?.TextContent);
        Assert.Contains("It sells something <b>", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private Task<HttpResponseMessage> DoAsync(Writer.Left left, string what, string body = "", Writer? writer = null) =>
        (writer ?? _writer).PostAsync($"/comments/{left.Id}", new Dictionary<string, string> { ["Key"] = left.Key, ["Do"] = what, ["Name"] = "Ann", ["Body"] = body });
}
