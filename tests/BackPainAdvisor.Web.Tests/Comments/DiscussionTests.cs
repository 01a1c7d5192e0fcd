using System.Net;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class DiscussionTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Permalink_leads_to_the_place_of_a_published_comment()
    {
        var left = await PublishedAsync("Where am I?");

        using var answer = await _writer.Browser.GetAsync(new Uri($"/comments/{left.Id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/articles/back-scans#comment-{left.Id}", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Reply_stands_under_what_it_answers_and_a_reply_to_it_joins_the_thread()
    {
        var opening = await PublishedAsync("Does heat help?");
        var reply = await PublishedAsync("It did for me.", opening.Id);
        var second = await PublishedAsync("For how long?", reply.Id);

        var page = await _writer.Browser.PageAsync("/articles/back-scans");

        var thread = page.QuerySelector($"#comment-{opening.Id}")!.Closest("li")!;
        Assert.Equal([$"comment-{reply.Id}", $"comment-{second.Id}"], thread.QuerySelectorAll(".replies > li > article").Select(comment => comment.Id));
        Assert.Empty(page.QuerySelectorAll(".replies .replies"));
    }

    [Fact]
    public async Task Reply_page_shows_what_is_answered_and_its_form_says_to_whom()
    {
        var opening = await PublishedAsync("Is walking enough?");

        var page = await _writer.Browser.PageAsync($"/articles/back-scans/reply/{opening.Id}");

        Assert.Contains("Is walking enough?", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{opening.Id}", page.Typed("ReplyTo"));
    }

    [Fact]
    public async Task Held_comment_can_not_be_answered()
    {
        var held = await _writer.LeaveAsync(form => form["Body"] = "Still held.");

        using var page = await _writer.Browser.GetAsync(new Uri($"/articles/back-scans/reply/{held.Id}", UriKind.Relative));
        using var answer = await _writer.SendAsync(form => form["ReplyTo"] = $"{held.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Mistake_in_an_answer_keeps_to_whom_it_was()
    {
        var opening = await PublishedAsync("Answer me wrongly.");

        using var answer = await _writer.SendAsync(form => (form["ReplyTo"], form["Name"]) = ($"{opening.Id}", ""));

        var page = await answer.DocumentAsync();
        Assert.Equal($"{opening.Id}", page.Typed("ReplyTo"));
        Assert.Equal("Your answer", page.QuerySelector("form#say h2")?.TextContent);
    }

    [Fact]
    public async Task Removed_comment_leaves_a_marker_with_its_reason_and_not_its_words()
    {
        var left = await PublishedAsync("Cures everything!");

        await site.RejectAsync(left.Id, "It promises a cure.");

        var page = await _writer.Browser.PageAsync("/articles/back-scans");
        var marker = page.QuerySelector($"#comment-{left.Id}")!;
        Assert.Contains("Reason: It promises a cure.", marker.TextContent, StringComparison.Ordinal);
        Assert.Null(marker.GetAttribute("data-comment-id"));
        Assert.DoesNotContain("Cures everything!", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_discussion_is_shown_in_pages_of_fifty_threads()
    {
        const string Article = "walking-for-lower-back-pain";
        var ids = new List<long>();
        for (var number = 1; number <= 51; number++)
        {
            var left = await site.Writer().LeaveAsync(form => form["Body"] = $"Thread {number}", Article);
            await site.PublishAsync(left.Id);
            ids.Add(left.Id);
        }

        var first = await _writer.Browser.PageAsync($"/articles/{Article}");
        var second = await _writer.Browser.PageAsync($"/articles/{Article}/comments/2");

        Assert.Equal(ids.Take(50).Select(id => $"{id}"), first.QuerySelectorAll("[data-comment-id]").Select(comment => comment.GetAttribute("data-comment-id")));
        Assert.Equal($"{ids[50]}", Assert.Single(second.QuerySelectorAll("[data-comment-id]")).GetAttribute("data-comment-id"));
        Assert.NotNull(first.QuerySelector($"#comments nav a[href='/articles/{Article}/comments/2']"));
        Assert.NotNull(second.QuerySelector($"#comments nav a[href='/articles/{Article}#comments']"));
        Assert.Equal(HttpStatusCode.NotFound, (await _writer.Browser.GetAsync(new Uri($"/articles/{Article}/comments/3", UriKind.Relative))).StatusCode);
        using var permalink = await _writer.Browser.GetAsync(new Uri($"/comments/{ids[50]}", UriKind.Relative));
        Assert.Equal($"/articles/{Article}/comments/2#comment-{ids[50]}", permalink.Headers.Location?.OriginalString);
    }

    private async Task<Writer.Left> PublishedAsync(string body, long? replyTo = null)
    {
        var left = await site.Writer().LeaveAsync(form => (form["Body"], form["ReplyTo"]) = (body, $"{replyTo}"));
        await site.PublishAsync(left.Id);
        Assert.Equal(CommentState.Published, (await site.CommentAsync(left.Id))!.State);
        return left;
    }
}
