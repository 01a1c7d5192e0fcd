using System.Net;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Contact;

public sealed class ContactTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "Body", "", "Type your message." },
        { "Body", "\u200B\u3164", "Type your message." },
        { "Body", new string('b', 5001), "5,001 characters" },
        { "Name", new string('n', 61), "61 characters" },
        { "ReplyAddress", new string('r', 201), "201 characters" },
    };

    [Fact]
    public async Task Message_is_stored_and_the_writer_is_told()
    {
        using var answer = await SendAsync(form => (form["Body"], form["Name"], form["ReplyAddress"]) = ("The third reference is wrong.", "Ben", "ben@example.org"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/contact/sent", answer.Headers.Location?.OriginalString);
        Assert.Equal("Your message is saved", (await _writer.Browser.PageAsync("/contact/sent")).QuerySelector("h1")?.TextContent);
        var message = await site.AskAsync(db => db.Messages.SingleAsync(kept => kept.Body == "The third reference is wrong."));
        Assert.Equal(("Ben", "ben@example.org"), (message.Name, message.ReplyAddress));
    }

    [Fact]
    public async Task Message_sent_twice_is_stored_once()
    {
        using var first = await SendAsync(form => form["Body"] = "I pressed twice.");
        using var second = await SendAsync(form => form["Body"] = "I pressed twice.");

        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        Assert.Equal(1, await site.AskAsync(db => db.Messages.CountAsync(kept => kept.Body == "I pressed twice.")));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Mistake_is_named_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string problem)
    {
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);

        using var answer = await SendAsync(form =>
        {
            (form["Body"], form["Name"], form["ReplyAddress"]) = ("Two\nlines & <tags>", "Ben", "ben@example.org");
            form[field] = typed;
            sent = form;
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.DocumentAsync();
        Assert.Contains(problem, page.Problem(field), StringComparison.Ordinal);
        Assert.All(["Body", "Name", "ReplyAddress"], name => Assert.Equal(sent[name], page.Typed(name)));
    }

    [Fact]
    public async Task Stamp_of_an_article_is_refused_and_a_fresh_one_given()
    {
        var foreign = await _writer.StampAsync("/articles/back-scans");

        using var answer = await SendAsync(form => form["Stamp"] = foreign);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Equal("Hello.", page.Typed("Body"));
        Assert.NotEqual(foreign, page.Typed("Stamp"));
    }

    private async Task<HttpResponseMessage> SendAsync(Action<Dictionary<string, string>> change)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["Body"] = "Hello.", ["Name"] = "", ["ReplyAddress"] = "", ["Stamp"] = await _writer.StampAsync("/contact") };
        change(form);
        return await _writer.PostAsync("/contact", form);
    }
}
