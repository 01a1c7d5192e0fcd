using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/back-scans")]
    [InlineData("/nowhere")]
    [InlineData("/search?q=walk")]
    [InlineData("/feed.xml")]
    [InlineData("/icon.svg")]
    [InlineData("/js/site.js")]
    [InlineData("/About")]
    [InlineData("/health/live")]
    public async Task Every_answer_carries_the_whole_set(string path)
    {
        using var answer = await _reader.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal("require-corp", Assert.Single(answer.Headers.GetValues("Cross-Origin-Embedder-Policy")));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check")]
    [InlineData("/nowhere")]
    public async Task Page_may_use_the_style_it_carries_and_no_other(string path)
    {
        using var answer = await _reader.GetAsync(new Uri(path, UriKind.Relative));
        var page = await answer.DocumentAsync();

        var sheet = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));

        Assert.Contains($"'sha256-{hash}'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], script:not([src]):not([type='application/ld+json'])"));
    }
}
