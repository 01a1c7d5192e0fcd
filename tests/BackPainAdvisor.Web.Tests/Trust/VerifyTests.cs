using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Tests.Trust;

public sealed class VerifyTests : IDisposable
{
    private const string Slug = "walking-for-lower-back-pain";

    private readonly Site _site = Site.WithItsOwnContent();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Scorecard_shows_each_item_with_its_state_and_how_it_was_decided()
    {
        await ChangeAsync(text => text);
        using var reader = _site.Reader();
        var page = await reader.PageAsync($"/verify/{Slug}");

        Assert.Equal(5, page.QuerySelectorAll("main details.fold").Length);
        var items = page.QuerySelectorAll(".scorecard > li");
        Assert.Equal(4 + 8 + 16 + 24 + 20, items.Length);
        Assert.All(items, item => Assert.Contains(item.QuerySelector(".scorecard__mark")!.TextContent, (string[])["Yes", "No", "Does not apply", "Not judged"]));
        Assert.All(items.Where(item => item.QuerySelector(".scorecard__mark")!.TextContent is "Yes" or "No"),
            item => Assert.StartsWith("Checked by the build. ", item.QuerySelector(".scorecard__how")?.TextContent, StringComparison.Ordinal));
        Assert.Equal(4, page.QuerySelectorAll("[aria-label='Reading grades'] tbody tr").Length);
        Assert.Contains("No finding had to be explained away here.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judgement_and_answered_findings_of_the_article_are_shown()
    {
        await ChangeAsync(text => text.Replace("changes:", "judged: {on: 2026-11-24, by: editors, items: {discern-2: 4}}\nchanges:", StringComparison.Ordinal)
            + "\n<!-- check-ignore number-unknown: It is the year of a law. -->\nIn 1999.\n");
        using var reader = _site.Reader();

        var page = await reader.PageAsync($"/verify/{Slug}");

        Assert.Contains("Judged by The editors on 24 November 2026.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("number-unknown: It is the year of a law.", page.QuerySelector("#answers ~ ul > li")!.TextContent);
    }

    [Fact]
    public async Task Coverage_shows_every_guideline_and_eight_needs_and_opens_where_there_is_a_gap()
    {
        using var reader = _site.Reader();
        var page = await reader.PageAsync("/editorial-policy/coverage");

        var folds = page.QuerySelectorAll("main details.fold");
        var guidelines = ContentReader.Read(ContentFiles.ReadFrom(_site.ContentFolder), new(2026, 11, 24)).References.Count(reference => reference.Type == "guideline");
        Assert.Equal(8 + guidelines, folds.Length);
        Assert.All(folds, fold => Assert.Equal(fold.QuerySelector("summary")!.TextContent.Contains("gap", StringComparison.Ordinal), fold.HasAttribute("open")));
        Assert.All(folds, fold => Assert.Equal(fold.HasAttribute("open"), fold.TextContent.Contains("No article carries this yet.", StringComparison.Ordinal)));
        Assert.NotEmpty(page.QuerySelectorAll("main details td a[href^='/articles/']"));
        Assert.NotNull((await reader.PageAsync("/editorial-policy")).QuerySelector("main a[href='/editorial-policy/coverage']"));
    }

    // What people have judged of it by now is left out.
    private async Task ChangeAsync(Func<string, string> change)
    {
        var file = Path.Combine(_site.ContentFolder, "articles", Slug + ".md");
        var lines = (await File.ReadAllLinesAsync(file)).Where(line => !line.StartsWith("judged:", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, change(string.Join('\n', lines) + "\n"));
    }
}
