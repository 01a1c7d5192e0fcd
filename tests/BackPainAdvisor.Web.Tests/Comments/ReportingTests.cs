using System.Net;
using BackPainAdvisor.Web.Tests.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>The form by which readers report a comment.</summary>
public sealed class ReportingTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Report_is_made_from_the_comment_thanked_for_and_shown_to_moderators()
    {
        using var anna = await Staff.SignedInAsync(site);
        var left = await PublishedAsync("Buy <my> belt.");
        var link = (await _writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"#comment-{left.Id} a[href$='/report']")!.GetAttribute("href")!;
        var form = await _writer.Browser.PageAsync(link);
        Assert.Contains("Buy <my> belt.", form.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);

        using var answer = await SendAsync(left.Id, form.QuerySelectorAll("[name=Reason]")[3].GetAttribute("value")!, "An <b>advert</b>");

        Assert.Equal((HttpStatusCode.SeeOther, "/comments/reported"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Contains("Thank you", (await _writer.Browser.PageAsync("/comments/reported")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var shown = (await anna.PageAsync("/moderation")).GetElementById($"comment-{left.Id}")!;
        Assert.Contains("Reported", shown.QuerySelector(".flag")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("An <b>advert</b>", shown.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Keep", shown.QuerySelector("button")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "x", "Reason")]
    [InlineData("Made up", "x", "Reason")]
    [InlineData("Something else", "", "Words")]
    public async Task Mistake_is_named_and_the_words_are_kept(string reason, string words, string field)
    {
        var left = await PublishedAsync("A comment.");

        using var answer = await SendAsync(left.Id, reason, words);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.DocumentAsync();
        Assert.NotNull(page.QuerySelector($".field:has([name={field}]) .field__error"));
        Assert.Equal(words, page.Typed("Words"));
        Assert.Equal(0, await site.AskAsync(db => db.Reports.CountAsync(report => report.Comment == left.Id)));
    }

    [Fact]
    public async Task Comment_that_is_not_shown_has_no_such_page()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Nobody has read this yet.");

        using var asked = await _writer.Browser.GetAsync(new Uri($"/comments/{left.Id}/report", UriKind.Relative));
        using var sent = await SendAsync(left.Id, "It attacks somebody", "");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, sent.StatusCode));
    }

    [Fact]
    public async Task Eleventh_report_from_one_address_has_to_wait_and_keeps_its_words()
    {
        var left = await PublishedAsync("Report me.");
        var busy = site.Writer();
        for (var number = 0; number < 10; number++)
        {
            (await SendAsync(left.Id, "It attacks somebody", $"{number}", busy)).Dispose();
        }

        using var answer = await SendAsync(left.Id, "It attacks somebody", "And once more", busy);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("And once more", (await answer.DocumentAsync()).Typed("Words"));
    }

    [Fact]
    public async Task Program_that_fills_in_what_people_do_not_see_is_thanked_and_not_kept()
    {
        var left = await PublishedAsync("Trap.");

        using var answer = await _writer.PostAsync($"/comments/{left.Id}/report", new Dictionary<string, string> { ["Reason"] = "It attacks somebody", ["Website"] = "x" });

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Null((await site.CommentAsync(left.Id))!.ReportedAt);
    }

    private async Task<Writer.Left> PublishedAsync(string body)
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = body);
        await site.PublishAsync(left.Id);
        return left;
    }

    private Task<HttpResponseMessage> SendAsync(long id, string reason, string words, Writer? writer = null) =>
        (writer ?? _writer).PostAsync($"/comments/{id}/report", new Dictionary<string, string> { ["Reason"] = reason, ["Words"] = words });
}
