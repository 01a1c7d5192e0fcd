using System.Net;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.Extensions.Configuration;

namespace BackPainAdvisor.Web.Tests.Moderation;

/// <summary>Where nobody can write any more.</summary>
public sealed class ClosedDiscussionTests
{
    private const string Article = "/articles/back-scans";

    [Fact]
    public async Task Moderator_closes_a_discussion_and_opens_it_again()
    {
        using var site = new DiscussionSite();
        using var anna = await Staff.SignedInAsync(site);
        var writer = site.Writer();
        var left = await writer.LeaveAsync();
        await site.PublishAsync(left.Id);

        (await anna.PostAsync("/moderation/discussions", ("Do", "close:back-scans"))).Dispose();
        site.ShowWhatChanged();

        var closed = await writer.Browser.PageAsync(Article);
        Assert.Contains("This discussion is closed.", closed.GetElementById("say")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(closed.QuerySelectorAll("#comments form, #comments a[href*=reply]"));
        Assert.Empty((await writer.Browser.PageAsync($"{Article}/reply/{left.Id}")).QuerySelectorAll("main form"));
        Assert.Contains("closed", (await anna.PageAsync("/moderation/discussions")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        using var again = await anna.PostAsync("/moderation/discussions", ("Do", "close:back-scans"));
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);

        (await anna.PostAsync("/moderation/discussions", ("Do", "reopen:back-scans"))).Dispose();
        site.ShowWhatChanged();
        Assert.NotNull((await writer.Browser.PageAsync(Article)).QuerySelector("form#say"));
        Assert.Contains((await anna.PageAsync("/moderation/log")).QuerySelectorAll("tbody tr"), row => row.TextContent.Contains($"{anna.Name}close back-scans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Form_that_was_open_when_the_discussion_closed_gives_its_words_back()
    {
        using var site = new DiscussionSite();
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await site.Writer().SendAsync(form =>
        {
            form["Body"] = "Typed for an hour.";
            anna.PostAsync("/moderation/discussions", ("Do", "close:back-scans")).GetAwaiter().GetResult().Dispose();
        });

        var page = await answer.DocumentAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("This discussion is closed.", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed for an hour.", page.QuerySelector("textarea[readonly]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("close")]
    [InlineData("close:no-such-article")]
    [InlineData("erase:back-scans")]
    public async Task Unknown_deed_or_article_is_refused(string asked)
    {
        using var site = new DiscussionSite();
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.PostAsync("/moderation/discussions", ("Do", asked));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Read_only_site_says_so_kindly_and_keeps_what_was_typed()
    {
        using var site = DiscussionSite.With(("Comments:ReadOnly", "true"));
        var writer = site.Writer();

        var page = await writer.Browser.PageAsync(Article);
        using var answer = await writer.PostAsync($"{Article}/comments", [new("Name", "Ann"), new("Body", "Typed for an hour."), new("Consent", "yes"), new("Stamp", "x")]);

        Assert.Contains("We take no new comments at the moment.", page.GetElementById("say")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var back = await answer.DocumentAsync();
        Assert.Contains("We take no new comments at the moment.", back.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed for an hour.", back.QuerySelector("textarea[readonly]")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("Comments:ReadOnly", "maybe")]
    [InlineData("Comments:CloseAfterDays", "soon")]
    [InlineData("Comments:CloseAfterDays", "0")]
    public void Wrong_setting_is_named(string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Content:Folder", Path.Combine(Repository.Root, "content")), new(name, value)]).Build();

        var refusal = Assert.Throws<WrongSettingException>(() => SiteSettings.From(configuration, Repository.Root));

        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }
}
