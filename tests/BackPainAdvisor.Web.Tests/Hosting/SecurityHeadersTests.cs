using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Web.Tests.Hosting;

[Collection(nameof(Readers))]
public sealed class SecurityHeadersTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

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
