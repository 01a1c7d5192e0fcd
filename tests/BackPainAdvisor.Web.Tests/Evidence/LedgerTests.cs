using System.Net.Http.Json;
using AngleSharp.Dom;

namespace BackPainAdvisor.Web.Tests.Evidence;

[Collection(nameof(Readers))]
public sealed class LedgerTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Fact]
    public async Task Every_claim_shows_its_grade_in_words_and_as_a_sign()
    {
        var page = await _reader.PageAsync("/evidence");

        var claims = Shown(page);

        Assert.Equal($"{claims.Count} of {claims.Count} claims", page.QuerySelector("[role=status]")!.TextContent);
        Assert.All(claims, claim => Assert.NotEqual("", claim.QuerySelector(".grade")!.TextContent));
        Assert.All(claims, claim => Assert.Contains(claim.QuerySelector(".grade")!.ClassList, name => name.StartsWith("grade--", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("grade=strong", "Confident")]
    [InlineData("grade=contradicted&topic=old-page", "Not supported")]
    public async Task Filter_of_the_form_leaves_what_it_says_without_a_script(string query, string grade)
    {
        var page = await _reader.PageAsync($"/evidence?{query}");

        var claims = Shown(page);

        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Equal(grade, claim.QuerySelector(".grade")!.TextContent));
        Assert.StartsWith($"{claims.Count} of ", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form input[checked]"));
        Assert.All(page.QuerySelectorAll("[data-group]"), group => Assert.Equal(group.QuerySelector("[data-id]:not([hidden])") is null, group.HasAttribute("hidden")));
    }

    [Fact]
    public async Task What_the_old_site_said_can_be_asked_for()
    {
        var claims = Shown(await _reader.PageAsync("/evidence?said=old"));

        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Contains("Said by the old site", claim.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choices_that_nothing_meets_end_in_a_way_out()
    {
        var page = await _reader.PageAsync("/evidence?said=old&grade=strong");

        Assert.Empty(Shown(page));
        var empty = page.QuerySelector("[data-empty]")!;
        Assert.False(empty.HasAttribute("hidden"));
        Assert.NotNull(empty.QuerySelector("a[href='/evidence']"));
    }

    [Theory]
    [InlineData("grade=low&topic=exercise")]
    [InlineData("said=old")]
    [InlineData("")]
    public async Task Script_is_told_the_same_claims_as_the_form(string query)
    {
        var shown = Shown(await _reader.PageAsync($"/evidence?{query}")).Select(claim => claim.GetAttribute("data-id")!);

        var matching = await _reader.GetFromJsonAsync<string[]>(new Uri($"/evidence/matching?{query}", UriKind.Relative));

        Assert.Equal(shown.Order(StringComparer.Ordinal), matching!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Bare_page_is_kept_and_what_a_reader_chose_is_not()
    {
        await _reader.PageAsync("/evidence");

        using var chosen = await _reader.GetAsync(new Uri("/evidence?grade=strong", UriKind.Relative));
        using var bare = await _reader.GetAsync(new Uri("/evidence", UriKind.Relative));

        Assert.True(chosen.Headers.CacheControl?.NoStore);
        Assert.NotEqual(await bare.Content.ReadAsStringAsync(), await chosen.Content.ReadAsStringAsync());
        Assert.NotNull(bare.Headers.ETag);
        Assert.Null(chosen.Headers.ETag);
    }

    private static List<IElement> Shown(IDocument page) => [.. page.QuerySelectorAll("[data-id]").Where(claim => !claim.HasAttribute("hidden"))];
}
