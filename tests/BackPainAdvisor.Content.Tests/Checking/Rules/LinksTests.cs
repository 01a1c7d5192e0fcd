namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class LinksTests
{
    [Theory]
    [InlineData("See [our page](/articles/wlking).", "8:5 link-dead")]
    [InlineData("See\n[our page](/nowhere).", "9:1 link-dead")]
    [InlineData("- [our page](articles/walking)", "8:3 link-dead")]
    [InlineData("[our page](http://example.org/)", "8:1 link-dead")]
    [InlineData("[our page](javascript:alert(1))", "8:1 link-dead")]
    [InlineData("[our page](//example.org/)", "8:1 link-dead")]
    [InlineData("[our page]()", "8:1 link-dead")]
    [InlineData("[our page][p]\n\n[p]: /nowhere", "8:1 link-dead")]
    [InlineData("| a |\n|---|\n| [our page](/nowhere) |", "10:3 link-dead")]
    [InlineData("[our page](#nowhere)", "8:1 anchor-dead")]
    [InlineData("## Rest\n\n[our page](/articles/walking#wrest)", "10:1 anchor-dead")]
    [InlineData("[our page](/references#nobody-1999)", "8:1 anchor-dead")]
    [InlineData("[here](/check)", "8:1 link-text")]
    [InlineData("[Click here](/check)", "8:1 link-text")]
    [InlineData("[](/check)", "8:1 link-text")]
    [InlineData("[https://example.org/](https://example.org/)", "8:1 link-text")]
    [InlineData("See <https://example.org/>.", "8:5 link-text")]
    public void Link_that_leads_nowhere_or_does_not_say_where_is_a_problem(string body, string found)
    {
        Assert.Equal([found], SiteText.FoundIn(body));
    }

    [Theory]
    [InlineData("[our page](/articles/walking)")]
    [InlineData("[our page](/topics/moving)")]
    [InlineData("[our page](/evidence/walking-helps)")]
    [InlineData("[our page](/search?q=rest)")]
    [InlineData("[our page](/check#anything)")]
    [InlineData("[our page](/feed.xml)")]
    [InlineData("[our page](https://example.org/#anything)")]
    [InlineData("[our page](mailto:editors@example.org)")]
    [InlineData("<editors@example.org>")]
    [InlineData("## Rest\n\n[our page](#rest) [our page](/articles/walking#rest)")]
    [InlineData("## Rest {#bed}\n\n[our page](#bed)")]
    [InlineData("[our page](/references#who-2023)")]
    [InlineData("[our page](#comments)")]
    [InlineData("[where to get help here and now](/check)")]
    [InlineData("`[our page](/nowhere)`")]
    [InlineData("\\[our page](/nowhere)")]
    public void Link_that_leads_somewhere_passes(string body)
    {
        Assert.Empty(SiteText.FoundIn(body));
    }

    [Fact]
    public void Nearest_address_is_suggested()
    {
        var problem = Assert.Single(Content.Checking.ContentCheck.Run(SiteText.WithBody("[our page](/articles/wlking)"), Content.Checking.ContentCheck.OfStructure));

        Assert.EndsWith("Did you mean '/articles/walking'?", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_may_lead_to_its_own_headings_but_nobody_to_a_draft()
    {
        var site = SiteText.Read(SiteText.Ledger, "-- articles/draft.md --", SiteText.FrontMatter.Replace("authors:", "draft: true\nauthors:", StringComparison.Ordinal), """
            ## Rest

            [our page](#rest)
            -- pages/about.md --
            ---
            title: About
            description: About us.
            updated: 2026-11-24
            ---
            [our page](/articles/draft)
            """);

        Assert.Equal(["pages/about.md:6:1 link-dead"], SiteText.Found(site));
    }
}
