using System.Net;
using AngleSharp.Dom;
using BackPainAdvisor.Community.Comments;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>What a writer sees whose words call for help, and whose words tell who somebody is.</summary>
public sealed class HelpNowTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Writer_of_an_urgent_sign_reads_first_where_to_get_help()
    {
        var page = await PageAfterAsync("My bottom is numb since this morning and I can't pee.");

        var first = page.QuerySelector("main .flow > *")!;
        Assert.Equal("alert", first.GetAttribute("role"));
        Assert.Contains("Call 999, 112 or 911", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody watches this page around the clock", first.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("you have", first.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(first.QuerySelector("a[href='tel:999']"));
    }

    [Fact]
    public async Task Writer_who_wants_to_die_reads_first_who_listens()
    {
        var page = await PageAfterAsync("I don't want to live like this.");

        var first = page.QuerySelector("main .flow > *")!;
        Assert.Contains("You do not have to carry this alone", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("call 999, 112 or 911", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ordinary_words_call_nobody()
    {
        var page = await PageAfterAsync("No numbness, no fever, only an ache that walking eases.");

        Assert.Null(page.QuerySelector("main [role=alert]"));
    }

    [Fact]
    public async Task Call_for_help_and_its_reason_go_when_an_editor_has_decided()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "I wet myself today and my groin is numb.");
        using var scope = site.Services.CreateScope();

        await scope.ServiceProvider.GetRequiredService<CommentDesk>().RejectAsync(left.Id, "Please ring somebody now.");

        Assert.Null((await _writer.Browser.PageAsync(left.PrivatePage)).QuerySelector("main [role=alert]"));
        Assert.Null((await site.CommentAsync(left.Id))!.Findings);
    }

    [Fact]
    public async Task Phone_number_is_asked_about_once()
    {
        using var asked = await _writer.SendAsync(form => form["Body"] = "Ring me on 0161 496 0123 for a walk.");
        var page = await asked.DocumentAsync();

        var sent = await _writer.LeaveAsync(form => (form["Body"], form["Yes"]) = (page.Typed("Body"), page.Typed("Yes")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("0161 496 0123” looks like a phone number", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("personal/phone", (await site.CommentAsync(sent.Id))!.Findings);
    }

    [Fact]
    public async Task Yes_that_we_did_not_sign_is_asked_again()
    {
        using var asked = await _writer.SendAsync(form => (form["Body"], form["Yes"]) = ("Ring me on 0161 496 0456.", "yes"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
    }

    private async Task<IDocument> PageAfterAsync(string words)
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = words);
        Assert.Equal(CommentState.Waiting, (await site.CommentAsync(left.Id))!.State);
        return await _writer.Browser.PageAsync(left.PrivatePage);
    }
}
