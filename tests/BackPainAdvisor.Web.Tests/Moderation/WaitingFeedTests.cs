using System.Net;
using System.Xml.Linq;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Tests.Accounts;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Moderation;

/// <summary>The feed of what waits, under a secret address for each moderator.</summary>
public sealed class WaitingFeedTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_shows_what_waits_urgent_first_as_plain_text_to_whoever_has_the_address()
    {
        using var anna = await Staff.SignedInAsync(site);
        var calm = await site.Writer().LeaveAsync(form => (form["Name"], form["Body"]) = ("<i>Ann</i>", "<script>alert(1)</script> & ]]> *walk*"));
        var urgent = await site.Writer().LeaveAsync(form => form["Body"] = "My groin is numb since this morning.");

        using var answer = await AskAsync(await NewFeedAsync(anna));

        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("no-store", "no-referrer", "noindex"), (answer.Headers.CacheControl?.ToString(), answer.Headers.GetValues("Referrer-Policy").Single(), answer.Headers.GetValues("X-Robots-Tag").Single()));
        var entries = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements(Atom + "entry").ToList();
        Assert.StartsWith("Urgent: Ann on ", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.EndsWith($"/moderation/comments/{urgent.Id}", entries[0].Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        var plain = entries.Single(entry => entry.Element(Atom + "id")!.Value.EndsWith($"/{calm.Id}", StringComparison.Ordinal));
        Assert.Equal("<script>alert(1)</script> & ]]> walk", plain.Element(Atom + "summary")!.Value);
        Assert.Equal("<i>Ann</i>", plain.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Null(plain.Element(Atom + "summary")!.Attribute("type"));
    }

    [Fact]
    public async Task Address_is_shown_once_and_ends_when_it_is_renewed_or_revoked()
    {
        using var anna = await Staff.SignedInAsync(site);
        var first = await NewFeedAsync(anna);
        var second = await NewFeedAsync(anna);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(first), await StatusAsync(second)));
        var page = await anna.PageAsync("/account");
        Assert.Null(page.GetElementById("feed-address"));
        Assert.Contains("You have a feed.", page.Body!.TextContent, StringComparison.Ordinal);
        (await anna.PostAsync("/account", ("Do", "no-feed"), ("Now", Staff.Password))).Dispose();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(second));
    }

    [Fact]
    public async Task Address_ends_with_the_account()
    {
        using var anna = await Staff.SignedInAsync(site);
        var address = await NewFeedAsync(anna);

        await Staff.AtDeskAsync(site, desk => desk.DisableAsync(anna.Name));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));
        await Staff.AtDeskAsync(site, desk => desk.ResetAsync(anna.Name, "another tractor purple lamp"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));
    }

    [Theory]
    [InlineData("/waiting.xml")]
    [InlineData("/waiting.xml?key=")]
    [InlineData("/waiting.xml?key=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/waiting.xml?key=%00%27--")]
    public async Task Without_the_key_there_is_no_feed(string address) => Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));

    [Fact]
    public async Task Feed_is_made_only_with_the_password_and_only_for_moderators()
    {
        using var anna = await Staff.SignedInAsync(site);
        using var eve = await Staff.SignedInAsync(site, Roles.Editor);

        using var wrong = await anna.PostAsync("/account", ("Do", "feed"), ("Now", "not the password of anna"));
        using var editor = await eve.PostAsync("/account", ("Do", "feed"), ("Now", Staff.Password));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest), (wrong.StatusCode, editor.StatusCode));
        Assert.Null((await eve.PageAsync("/account")).GetElementById("feed"));
    }

    [Fact]
    public async Task Key_is_not_in_the_database()
    {
        using var anna = await Staff.SignedInAsync(site);
        var key = (await NewFeedAsync(anna)).Split("key=")[1];

        var hash = await site.AskAsync(db => Task.FromResult(db.Accounts.Single(account => account.UserName == anna.Name).FeedHash));

        Assert.Equal(32, hash!.Length);
        Assert.DoesNotContain(key, Convert.ToBase64String(hash), StringComparison.Ordinal);
    }

    /// <returns>Its address, from the slash.</returns>
    private static async Task<string> NewFeedAsync(Staff who)
    {
        using var answer = await who.PostAsync("/account", ("Do", "feed"), ("Now", Staff.Password));
        return new Uri((await answer.DocumentAsync()).GetElementById("feed-address")!.TextContent).PathAndQuery;
    }

    private Task<HttpResponseMessage> AskAsync(string address) => site.Writer().Browser.GetAsync(new Uri(address, UriKind.Relative));

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await AskAsync(address);
        return answer.StatusCode;
    }
}
