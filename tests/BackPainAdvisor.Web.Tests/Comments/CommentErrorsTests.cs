using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class CommentErrorsTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "Name", "", "Type a name." },
        { "Name", "\u200B\u2060\u3164", "people can see" },
        { "Name", "Advisor editor", "one of our editors" },
        { "Name", "The Back Pain Advisor", "one of our editors" },
        { "Name", "\u0415ditor", "one of our editors" },
        { "Name", new string('n', 61), "61 characters" },
        { "Body", "", "Type your comment." },
        { "Body", "\u200B \u00AD", "Type your comment." },
        { "Body", new string('b', 5001), "5,001 characters" },
        { "Tried", new string('t', 201), "201 characters" },
        { "HowLong", new string('h', 201), "201 characters" },
        { "Changed", new string('c', 201), "201 characters" },
        { "Consent", "", "Tick the box" },
        { "Consent", "true", "Tick the box" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Mistake_is_named_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string problem)
    {
        var before = await CountAsync();
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);

        using var answer = await _writer.SendAsync(form =>
        {
            (form["Body"], form["Tried"], form["HowLong"], form["Changed"]) = ("Line <one> & \"two\"\n\n  indented", "Heat", "A week", "Slept better");
            form[field] = typed;
            sent = form;
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.DocumentAsync();
        Assert.Contains(problem, page.Problem(field), StringComparison.Ordinal);
        Assert.Equal(1, page.QuerySelectorAll(".field__error").Length);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.All(["Name", "Body", "Tried", "HowLong", "Changed"], name => Assert.Equal(sent[name], page.Typed(name)));
        Assert.Equal(sent["Consent"] == "yes" ? "yes" : "", page.Typed("Consent"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Every_mistake_is_named_at_once()
    {
        using var answer = await _writer.SendAsync(form => (form["Name"], form["Body"], form["Consent"]) = ("", "", ""));

        var page = await answer.DocumentAsync();
        Assert.All(["Name", "Body", "Consent"], field => Assert.NotEmpty(page.Problem(field)));
    }

    [Theory]
    [InlineData("a", 5000)]
    [InlineData("\U0001F600", 5000)]
    public async Task Longest_comment_is_kept_whole(string letter, int length)
    {
        var text = string.Concat(Enumerable.Repeat(letter, length));

        var left = await _writer.LeaveAsync(form => form["Body"] = text);

        Assert.Equal(text, (await site.CommentAsync(left.Id))!.Body);
    }

    [Fact]
    public async Task Form_that_was_open_for_days_comes_back_with_a_fresh_stamp_and_can_be_sent()
    {
        using var old = new DiscussionSite();
        var writer = old.Writer();
        var stale = await writer.StampAsync("/articles/back-scans");
        old.Clock.PutForward(TimeSpan.FromHours(49));

        using var answer = await writer.SendAsync(form => (form["Stamp"], form["Body"]) = (stale, "I went on holiday meanwhile."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Contains("open for a long time", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("I went on holiday meanwhile.", page.Typed("Body"));
        Assert.NotEqual(stale, page.Typed("Stamp"));
        await writer.LeaveAsync(form => (form["Stamp"], form["Body"]) = (page.Typed("Stamp"), page.Typed("Body")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("29000000-0123456789abcdef0123456789abcdef")]
    [InlineData("-")]
    [InlineData("99999999999999999999-x")]
    public async Task Stamp_that_we_did_not_make_is_refused_kindly(string stamp)
    {
        using var answer = await _writer.SendAsync(form => form["Stamp"] = stamp);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Walking helped me.", (await answer.DocumentAsync()).Typed("Body"));
    }

    [Fact]
    public async Task Stamp_of_another_article_is_refused()
    {
        var foreign = await _writer.StampAsync("/articles/walking-for-lower-back-pain");

        using var answer = await _writer.SendAsync(form => form["Stamp"] = foreign);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("-1")]
    public async Task Answer_to_a_comment_that_is_not_there_can_be_sent_as_a_new_one(string id)
    {
        using var answer = await _writer.SendAsync(form => form["ReplyTo"] = id);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Contains("no longer there", page.QuerySelector(".field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[name=ReplyTo]"));
        Assert.Equal("Walking helped me.", page.Typed("Body"));
    }

    private Task<int> CountAsync() => site.AskAsync(db => db.Comments.CountAsync());
}
