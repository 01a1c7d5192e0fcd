namespace BackPainAdvisor.Web.Tests.Evidence;

[Collection(nameof(Readers))]
public sealed class ClaimPageTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Fact]
    public async Task Claim_says_how_sure_it_is_where_it_stands_and_what_would_change_our_mind()
    {
        var page = await _reader.PageAsync("/evidence/walking-plan-harms");

        var headings = page.QuerySelectorAll("main h2").Select(heading => heading.TextContent);
        Assert.Equal(["In numbers", "What limits it", "What would change our mind", "Sources", "Where we say it"], headings);
        Assert.Contains("This is probably true (moderate certainty).", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main li a[href='/articles/walking-for-lower-back-pain']"));
        Assert.NotNull(page.QuerySelector("main li a[href^='/exercises/']"));
        Assert.NotNull(page.QuerySelector("main time"));
    }

    [Fact]
    public async Task Rates_are_drawn_as_100_people_with_the_same_in_words()
    {
        var page = await _reader.PageAsync("/evidence/walking-plan-harms");

        var figures = page.QuerySelectorAll("figure");

        Assert.Equal(["52 of 100 people", "54 of 100 people"], figures.Select(figure => figure.QuerySelector("svg")?.GetAttribute("aria-label")));
        Assert.Equal(["52 in 100 had a side effect with the plan", "54 in 100 had a side effect without it"], figures.Select(figure => figure.QuerySelector("figcaption")?.TextContent));
    }

    [Fact]
    public async Task Claim_without_rates_has_no_picture()
    {
        Assert.Null((await _reader.PageAsync("/evidence/walking-vs-little")).QuerySelector("figure"));
    }
}
