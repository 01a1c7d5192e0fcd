using System.Net;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class HostileRequestTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded\r\n";
    private const string Comments = "/articles/back-scans/comments";

    [Fact]
    public async Task Nothing_that_a_stranger_sends_makes_the_site_fail()
    {
        var failed = new List<string>();
        foreach (var (name, request) in HostileRequests.Whole)
        {
            await RecordAsync(name, request, isTorn: false, failed);
        }

        foreach (var (name, request) in HostileRequests.Torn)
        {
            await RecordAsync(name, request, isTorn: true, failed);
        }

        Assert.True(HostileRequests.Whole.Count + HostileRequests.Torn.Count > 300);
        Assert.Empty(failed);
        using var browser = site.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain(site.Console, line => line.Contains("ERR]", StringComparison.Ordinal) || line.Contains("   at ", StringComparison.Ordinal));
    }

    public static TheoryData<string> Traversals => [.. HostileRequests.Traversals];

    [Theory]
    [MemberData(nameof(Traversals))]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Get(path));

        Assert.Contains(answer.Status, new[] { 301, 400, 404 });
        Assert.DoesNotContain("root:", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("baseAddress", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("MinimumLevel", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", 415)]
    [InlineData("Content-Type: application/json\r\n", "{}", 415)]
    [InlineData("Content-Type: text/plain\r\n", "Body=x", 415)]
    [InlineData("Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\n", "Body=x", 415)]
    [InlineData("Content-Type: multipart/form-data; boundary=b\r\n", "--b\r\nContent-Disposition: form-data; name=\"Body\"\r\n\r\nx", 400)]
    [InlineData(Form, "Name=Ann&Body=a%00b", 400)]
    [InlineData(Form, "[x=1", 422)]
    public async Task Body_that_is_no_form_is_answered_by_a_page_that_says_so(string type, string body, int status)
    {
        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Post(Comments, type, body));

        Assert.Equal(status, answer.Status);
        Assert.Contains("<h1", answer.Body, StringComparison.Ordinal);
        Assert.Contains("It is not a diagnosis", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_thousand_fields_are_refused()
    {
        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Post(Comments, Form, string.Join('&', Enumerable.Range(0, 2000).Select(number => $"k{number}=1"))));

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task Ten_megabytes_are_refused_before_they_are_read()
    {
        var answer = await RawRequest.SendAsync(site.Address, $"POST {Comments} HTTP/1.1\r\nHost: localhost\r\n{Form}Content-Length: 10485760\r\nConnection: close\r\n\r\nBody=x");

        Assert.Equal(413, answer.Status);
        Assert.Contains("That is too much at once.", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_without_a_stated_length_is_cut_off_at_the_same_size()
    {
        var chunks = string.Concat(Enumerable.Repeat($"1000\r\n{new string('x', 4096)}\r\n", 40));

        var answer = await RawRequest.SendAsync(site.Address, $"POST {Comments} HTTP/1.1\r\nHost: localhost\r\n{Form}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunks}0\r\n\r\n");

        Assert.Equal(413, answer.Status);
    }

    [Fact]
    public async Task What_is_no_character_is_left_out_and_the_rest_kept()
    {
        using var browser = site.Browser();
        var stamp = await new Writer(browser).StampAsync("/articles/back-scans");

        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Post(Comments, Form, $"Name=Ann%C2%81a&Body=one%C2%81two%ef%bf%bethree%07&Consent=yes&Stamp={stamp}"));

        Assert.Equal(303, answer.Status);
        var page = await browser.PageAsync(answer.Header("Location")!);
        Assert.Equal("onetwothree", page.QuerySelector(".said")?.TextContent.Trim());
        Assert.Equal("Anna", page.QuerySelector("main .soft bdi")?.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/About")]
    [InlineData("/nowhere")]
    [InlineData("/comments/1")]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/lower-back-pain-exercise.html")]
    public async Task Host_that_a_stranger_names_is_repeated_nowhere(string path)
    {
        var answer = await RawRequest.SendAsync(site.Address, $"GET {path} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");

        Assert.InRange(answer.Status, 200, 404);
        Assert.DoesNotContain("evil.example", answer.Head + answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Null(answer.Header("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("/search?q=walk&")]
    [InlineData("/contact?")]
    [InlineData("/comments/1?")]
    public async Task Thousand_keys_in_the_address_change_nothing(string path)
    {
        var keys = string.Join('&', Enumerable.Range(0, 1000).Select(number => $"k{number}"));

        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Get(path + keys));

        Assert.Contains(answer.Status, new[] { 200, 404 });
    }

    [Theory]
    [InlineData("PUT", "/articles/back-scans")]
    [InlineData("DELETE", "/comments/1")]
    [InlineData("PATCH", "/contact")]
    [InlineData("POST", "/about")]
    [InlineData("BREW", "/search")]
    public async Task Method_that_a_page_does_not_know_is_answered_by_a_page_that_says_so(string method, string path)
    {
        var answer = await RawRequest.SendAsync(site.Address, $"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        Assert.Equal(405, answer.Status);
        Assert.Contains("GET", answer.Header("Allow"), StringComparison.Ordinal);
        Assert.Contains("That address can't be used like this.", WebUtility.HtmlDecode(answer.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/503")]
    [InlineData("/error/200")]
    public async Task Address_of_an_error_is_itself_not_there(string path)
    {
        var answer = await RawRequest.SendAsync(site.Address, RawRequest.Get(path));

        Assert.Equal(404, answer.Status);
    }

    private async Task RecordAsync(string name, string request, bool isTorn, List<string> failed)
    {
        var answer = await RawRequest.SendAsync(site.Address, request, isTorn);
        if (answer.Status >= 500 && answer.Status is not (StatusNotImplemented or StatusVersion))
        {
            failed.Add($"{name}: {answer.Status}");
        }
    }

    // What the server itself says of a transfer coding or a version that does not exist; no code of the site runs.
    private const int StatusNotImplemented = 501;
    private const int StatusVersion = 505;
}
