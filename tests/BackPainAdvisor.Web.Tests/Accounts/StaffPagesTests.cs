using System.Net;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Tests.Comments;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainAdvisor.Web.Tests.Accounts;

public sealed class StaffPagesTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    /// <summary>Address, then what a stranger, an editor and a moderator get.</summary>
    public static TheoryData<string, HttpStatusCode, HttpStatusCode, HttpStatusCode> Rights => new()
    {
        { "/moderation", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK },
        { "/moderation/comments/{id:long}", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK },
        { "/moderation/discussions", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK },
        { "/moderation/messages", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK },
        { "/moderation/log", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK },
        { "/moderation/erase", HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.SeeOther },
        { "/account", HttpStatusCode.SeeOther, HttpStatusCode.OK, HttpStatusCode.OK },
        { "/sign-in", HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public async Task Each_gets_what_the_table_says(string path, HttpStatusCode stranger, HttpStatusCode editor, HttpStatusCode moderator)
    {
        var left = await site.Writer().LeaveAsync();
        path = path.Replace("{id:long}", $"{left.Id}", StringComparison.Ordinal);
        using var nobody = await Staff.NewAsync(site);
        using var anna = await Staff.SignedInAsync(site, Roles.Editor);
        using var bob = await Staff.SignedInAsync(site, Roles.Moderator);

        Assert.Equal((stranger, editor, moderator), (await StatusAsync(nobody, path), await StatusAsync(anna, path), await StatusAsync(bob, path)));
    }

    [Fact]
    public void Table_lists_every_page_of_the_staff()
    {
        var staff = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaffPageAttribute>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Rights.Select(row => (string)row[0]).Concat(["/sign-out", "/account/passkey", "/sign-in/passkey"]).Order(StringComparer.Ordinal), staff.Order(StringComparer.Ordinal));
        Assert.All(
            site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("moderation", StringComparison.Ordinal)),
            endpoint => Assert.Equal(Roles.Moderator, endpoint.Metadata.GetMetadata<StaffPageAttribute>()?.Needs));
    }

    [Fact]
    public async Task Stranger_can_not_tell_a_page_of_moderators_from_one_that_is_not_there()
    {
        using var nobody = await Staff.NewAsync(site);

        using var hidden = await nobody.GetAsync("/moderation");
        using var missing = await nobody.GetAsync("/moderation-of-nothing");

        Assert.Equal(await missing.Content.ReadAsStringAsync(), await hidden.Content.ReadAsStringAsync());
        Assert.Equal(Names(missing), Names(hidden));

        static IEnumerable<string> Names(HttpResponseMessage answer) => answer.Headers.Select(header => $"{header.Key}: {string.Join(',', header.Value)}").Where(line => !line.StartsWith("Date", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/moderation")]
    [InlineData("/moderation/discussions")]
    [InlineData("/moderation/messages")]
    [InlineData("/moderation/log")]
    [InlineData("/account")]
    [InlineData("/sign-in")]
    public async Task Page_is_kept_by_no_cache_no_index_and_no_referrer(string path)
    {
        using var bob = await Staff.SignedInAsync(site);

        using var answer = await bob.GetAsync(path);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.NotNull((await answer.DocumentAsync()).QuerySelector("meta[name=robots][content=noindex]"));
    }

    /// <summary><c>Sec-Fetch-Site</c>, <c>Origin</c>. Nothing: not sent.</summary>
    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData(null, "https://evil.example")]
    [InlineData(null, "null")]
    [InlineData(null, null)]
    public async Task Form_that_does_not_surely_come_from_us_is_refused(string? fetchSite, string? origin)
    {
        using var bob = await Staff.SignedInAsync(site);
        foreach (var path in new[] { "/moderation", "/moderation/comments/1", "/moderation/discussions", "/moderation/messages", "/moderation/erase", "/account", "/account/passkey", "/sign-in", "/sign-in/passkey", "/sign-out" })
        {
            var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent([new("Do", "publish:1.1")]) };
            foreach (var (header, value) in new[] { ("Sec-Fetch-Site", fetchSite), ("Origin", origin) }.Where(pair => pair.Item2 is not null))
            {
                asked.Headers.TryAddWithoutValidation(header, value);
            }

            using var answer = await bob.SendAsync(asked);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        await bob.PageAsync("/moderation"); // Nobody was signed out.
    }

    [Fact]
    public async Task Page_for_all_readers_knows_nothing_of_who_is_signed_in()
    {
        using var bob = await Staff.SignedInAsync(site);
        using var nobody = await Staff.NewAsync(site);
        site.ShowWhatChanged();

        using var his = await bob.GetAsync("/articles/back-scans");
        using var theirs = await nobody.GetAsync("/articles/back-scans");

        Assert.False(his.Headers.Contains("Set-Cookie"));
        Assert.Equal(await theirs.Content.ReadAsStringAsync(), await his.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/sign-in", "create=()", "get=(self)")]
    [InlineData("/account", "create=(self)", "get=()")]
    [InlineData("/moderation", "create=()", "get=()")]
    [InlineData("/articles/back-scans", "create=()", "get=()")]
    [InlineData("/not-there", "create=()", "get=()")]
    public async Task Browser_may_ask_for_passkeys_only_where_a_page_does(string path, string create, string get)
    {
        using var anna = await Staff.SignedInAsync(site);

        using var answer = await anna.GetAsync(path);

        var policy = Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        Assert.Contains($"publickey-credentials-{create}, publickey-credentials-{get}", policy, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(Staff who, string path)
    {
        using var answer = await who.GetAsync(path);
        return answer.StatusCode;
    }
}
