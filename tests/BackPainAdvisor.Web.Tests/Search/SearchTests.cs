using System.Net;

namespace BackPainAdvisor.Web.Tests.Search;

[Collection(nameof(Readers))]
public sealed class SearchTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("walking", "/articles/walking-for-lower-back-pain")]
    [InlineData("walkng", "/articles/walking-for-lower-back-pain")]
    [InlineData("wlaking", "/articles/walking-for-lower-back-pain")]
    [InlineData("walk", "/articles/walking-for-lower-back-pain")]
    [InlineData("MRI scan", "/articles/back-scans")]
    [InlineData("lumbago exercise", "/articles/lower-back-pain-exercise")]
    public async Task Reader_finds_what_they_mean(string typed, string address)
    {
        var page = await _reader.PageAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Contains(address, page.QuerySelectorAll("ol.rows a").Select(link => link.GetAttribute("href")).Take(5));
    }

    [Fact]
    public async Task What_was_looked_for_is_marked_in_the_text()
    {
        var page = await _reader.PageAsync("/search?q=scan");

        Assert.Contains(page.QuerySelectorAll("mark"), mark => mark.TextContent.StartsWith("scan", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("a AND OR NOT")]
    [InlineData("title:")]
    [InlineData("NEAR(a b, 5)")]
    [InlineData("*")]
    [InlineData("walk* OR (")]
    [InlineData("'; drop table pages; --")]
    [InlineData("\u0000\u0001\u0002")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\ud800")]
    public async Task Any_text_may_be_looked_for(string typed)
    {
        using var answer = await _reader.GetAsync(new Uri($"/search?q={Uri.EscapeDataString(typed)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await answer.DocumentAsync()).QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task What_readers_look_for_is_kept_nowhere()
    {
        using var answer = await _reader.GetAsync(new Uri("/search?q=numb", UriKind.Relative));

        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Suggestions_are_the_best_results()
    {
        var json = await _reader.GetStringAsync(new Uri("/search/suggest?q=walking", UriKind.Relative));

        Assert.Contains("/articles/walking-for-lower-back-pain", json, StringComparison.Ordinal);
    }
}
