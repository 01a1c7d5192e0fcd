namespace BackPainAdvisor.Web.Tests.Evidence;

[Collection(nameof(Readers))]
public sealed class ReferencesTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("/references", "First author")]
    [InlineData("/references?sort=year", "Newest first")]
    [InlineData("/references?sort=kind", "Kind of study")]
    [InlineData("/references?sort=nonsense", "First author")]
    public async Task Bibliography_says_its_order_and_links_to_the_others(string path, string current)
    {
        var page = await _reader.PageAsync(path);

        Assert.Equal(current, page.QuerySelector("[aria-current=true]")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("nav[aria-label^=Order] a").Length);
    }

    [Fact]
    public async Task Order_changes_nothing_but_the_order()
    {
        var byAuthor = (await _reader.PageAsync("/references")).QuerySelectorAll(".references > li").Select(item => item.Id).ToList();
        var byYear = (await _reader.PageAsync("/references?sort=year")).QuerySelectorAll(".references > li").Select(item => item.Id).ToList();

        Assert.NotEqual(byAuthor, byYear);
        Assert.Equal(byAuthor.Order(StringComparer.Ordinal), byYear.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_reference_says_where_it_is_cited()
    {
        var page = await _reader.PageAsync("/references");

        Assert.All(page.QuerySelectorAll(".references > li"), item => Assert.NotNull(item.QuerySelector("details a[href^='/evidence/']")));
    }

    [Fact]
    public async Task Reference_leads_to_its_doi_and_says_when_our_check_is_partial()
    {
        var page = await _reader.PageAsync("/references");

        Assert.NotNull(page.QuerySelector("#qaseem-2017 a[href='https://doi.org/10.7326/M16-2367']"));
        Assert.DoesNotContain("Our check", page.QuerySelector("#qaseem-2017")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Our check of this reference is only partial", page.QuerySelector("#royalfree-undated-ces")!.TextContent, StringComparison.Ordinal);
    }
}
