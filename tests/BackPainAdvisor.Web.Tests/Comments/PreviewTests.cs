using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>The second button of the form: the comment as readers would see it, before it is sent.</summary>
public sealed class PreviewTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Preview_shows_what_readers_would_see_keeps_the_form_and_stores_nothing()
    {
        var before = await CountAsync();

        using var answer = await PreviewAsync(form => (form["Name"], form["Body"], form["Tried"], form["Consent"]) = ("Bo <b>", "It *eased*.\n\n<i>Really</i>", "Walking", ""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var page = await answer.DocumentAsync();
        var shown = Shown(page);
        Assert.Equal("eased", shown.QuerySelector(".said em")?.TextContent);
        Assert.Null(shown.QuerySelector("i, b"));
        Assert.Contains("Bo <b>", shown.TextContent, StringComparison.Ordinal);
        Assert.Equal("Walking", shown.QuerySelector("dd")?.TextContent);
        Assert.Equal("It *eased*.\n\n<i>Really</i>", page.Typed("Body"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task What_was_previewed_is_sent_from_the_same_page()
    {
        using var answer = await PreviewAsync(form => form["Body"] = "Seen first.");
        var page = await answer.DocumentAsync();

        var left = await _writer.LeaveAsync(form => (form["Body"], form["Stamp"]) = (page.Typed("Body"), page.Typed("Stamp")));

        Assert.Equal("Seen first.", (await site.CommentAsync(left.Id))!.Body);
    }

    [Fact]
    public async Task Words_of_danger_show_where_to_get_help_before_the_preview()
    {
        using var answer = await PreviewAsync(form => form["Body"] = "My groin is numb since this morning.");

        var page = await answer.DocumentAsync();
        var help = page.QuerySelector("[role=alert].callout--urgent")!;
        Assert.True(help.CompareDocumentPosition(Shown(page)).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public async Task Mistake_is_named_in_place_of_a_preview()
    {
        using var answer = await PreviewAsync(form => form["Body"] = " ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Contains("Type your comment.", page.Problem("Body"), StringComparison.Ordinal);
        Assert.Null(page.GetElementById("preview-heading"));
    }

    [Fact]
    public async Task Sixty_previews_do_not_use_up_the_ten_comments_and_the_next_has_to_wait()
    {
        for (var number = 0; number < 60; number++)
        {
            (await PreviewAsync()).Dispose();
        }

        using var answer = await PreviewAsync(form => form["Body"] = "One more look.");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("One more look.", (await answer.DocumentAsync()).Typed("Body"));
        await _writer.LeaveAsync(form => form["Body"] = "Sixty looks, one comment.");
    }

    [Fact]
    public async Task Enter_in_a_field_sends_and_does_not_preview()
    {
        var page = await _writer.Browser.PageAsync("/articles/back-scans");

        var buttons = page.QuerySelectorAll("#say button:not([type=button])").ToList();

        Assert.Equal(["Send comment", "Preview"], buttons.Select(button => button.TextContent));
        Assert.True(buttons[1].HasAttribute("formnovalidate"));
    }

    [Fact]
    public async Task Form_speaks_to_the_young_and_of_urgent_signs_before_its_fields()
    {
        var form = (await _writer.Browser.PageAsync("/articles/back-scans")).GetElementById("say")!;

        var first = form.QuerySelector(".field")!;

        Assert.All(["/check", "/articles/children-and-teenagers"], link =>
            Assert.True(form.QuerySelector($"a[href='{link}']")!.CompareDocumentPosition(first).HasFlag(DocumentPositions.Following)));
        Assert.Contains("Under 16?", form.TextContent, StringComparison.Ordinal);
        Assert.Equal("say-name-hint", form.QuerySelector("[name=Name]")!.GetAttribute("aria-describedby"));
    }

    private static IElement Shown(IDocument page) => page.QuerySelector("[aria-labelledby=preview-heading]")!;

    private Task<HttpResponseMessage> PreviewAsync(Action<Dictionary<string, string>>? change = null) => _writer.SendAsync(form =>
    {
        form["Do"] = "preview";
        change?.Invoke(form);
    });

    private Task<int> CountAsync() => site.AskAsync(db => db.Comments.CountAsync());
}
