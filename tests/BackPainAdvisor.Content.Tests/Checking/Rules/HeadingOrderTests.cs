namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class HeadingOrderTests
{
    [Theory]
    [InlineData("# Title", "8:1 heading-order")]
    [InlineData("### First", "8:1 heading-order")]
    [InlineData("## A\n\n#### B", "10:1 heading-order")]
    [InlineData("## A\n\n### B\n\n## C\n\n#### D", "14:1 heading-order")]
    [InlineData("Title\n=====", "8:1 heading-order")]
    [InlineData("## Rest\n\n## Rest!", "10:1 heading-twice")]
    [InlineData("## Rest\n\n## Bed {#rest}", "10:1 heading-twice")]
    public void Heading_out_of_order_or_twice_is_a_problem(string body, string found)
    {
        Assert.Equal([found], SiteText.FoundIn(body));
    }

    [Theory]
    [InlineData("## A\n\n### B\n\n#### C\n\n## D\n\n### E")]
    [InlineData("No heading at all.")]
    [InlineData("## Rest\n\n## Rest {#rest-again}")]
    [InlineData("    # Code")]
    [InlineData("#no-heading")]
    public void Headings_in_order_pass(string body)
    {
        Assert.Empty(SiteText.FoundIn(body));
    }

    [Fact]
    public void Two_articles_may_have_one_heading()
    {
        var site = SiteText.Read(
            SiteText.Ledger,
            "-- articles/walking.md --", SiteText.FrontMatter, "## Next step",
            "-- articles/running.md --", SiteText.FrontMatter.Replace("Walking", "Running", StringComparison.Ordinal), "## Next step");

        Assert.Empty(SiteText.Found(site));
    }
}
