using System.Net;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class SameSiteOnlyTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private const string Own = "http://localhost:5080";

    /// <summary><c>Sec-Fetch-Site</c> (a comma: sent twice), <c>Origin</c>, whether the form is taken. Nothing: not sent.</summary>
    public static TheoryData<string?, string?, bool> Combinations => new()
    {
        { "same-origin", null, true },
        { "none", null, true },
        { "same-site", null, false },
        { "cross-site", null, false },
        { "a-new-word", null, false },
        { "same-origin,cross-site", null, false },
        { "same-origin", "https://evil.example", true },
        { "cross-site", Own, false },
        { null, Own, true },
        { null, "http://evil.example:5080", false },
        { null, "http://localhost:5081", false },
        { null, "https://localhost:5080", false },
        { null, "null", false },
        { null, null, true },
        { null, "http://localhost:5080.evil.example", false },
    };

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task Form_is_taken_only_from_our_own_page(string? fetchSite, string? origin, bool isTaken)
    {
        foreach (var path in new[] { "/articles/back-scans/comments", "/comments/1", "/contact" })
        {
            using var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new FormUrlEncodedContent([new("Key", "AAAAAAAAAAAAAAAAAAAAAA")]) };
            foreach (var value in fetchSite?.Split(',') ?? [])
            {
                asked.Headers.TryAddWithoutValidation("Sec-Fetch-Site", value);
            }

            if (origin is not null)
            {
                asked.Headers.TryAddWithoutValidation("Origin", origin);
            }

            using var answer = await site.Writer().Browser.SendAsync(asked);

            Assert.Equal(isTaken, answer.StatusCode != HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Refusal_is_a_page_of_the_site_that_says_what_to_do()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Post, new Uri("/contact", UriKind.Relative)) { Content = new FormUrlEncodedContent([new("Body", "x")]) };
        asked.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await site.Writer().Browser.SendAsync(asked);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Equal("That was not sent from our page.", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }
}
