using BackPainAdvisor.Content.Checking;

namespace BackPainAdvisor.Content.Tests.Checking.Rules;

/// <summary>The rules that read a whole article: its front matter, its parts, its dates, and who leads to it.</summary>
public class ArticleRulesTests
{
    private const string Whole = """
        title: Walking for lower back pain
        description: What walking can do for a sore back, what it can't, how it may hurt, and a plain way to begin.
        kind: explainer
        published: 2026-11-24
        reviewed: 2026-11-24
        topics: [moving]
        authors: [editors]
        audience: Adults
        evidenceSearched: 2026-11-22
        changes:
          - 2026-11-24: First published.
        """;

    private const string Body = """
        :::key-points
        - Walk.
        :::

        :::urgent
        :::

        ## Not known {#not-known}

        ## Questions {#questions}

        ## Next {#next-step}
        """;

    [Fact]
    public void Whole_article_to_which_another_leads_has_nothing_to_mend()
    {
        Assert.Empty(Found(Whole, Body));
    }

    [Theory]
    [InlineData("kind: explainer", "", "article-incomplete|section-missing|section-missing|section-missing|section-missing|section-missing")]
    [InlineData("kind: explainer", "kind: treatment", "section-missing|section-missing|section-missing|section-missing|section-missing")]
    [InlineData("audience: Adults", "", "article-incomplete")]
    [InlineData("evidenceSearched: 2026-11-22", "", "article-incomplete")]
    [InlineData("topics: [moving]", "", "article-incomplete")]
    [InlineData("authors: [editors]", "", "article-incomplete")]
    [InlineData("evidenceSearched: 2026-11-22", "evidenceSearched: 2024-11-30", "evidence-old")]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2025-11-24", "review-overdue")]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2026-02-01", "review-soon")]
    [InlineData("reviewed: 2026-11-24", "reviewed: 2026-03-05", "")]
    [InlineData("title: Walking for lower back pain", "title: Walking", "title-length")]
    [InlineData("description: What walking", "description: Walking. #", "description-length")]
    [InlineData("description: What walking", "description: A cure. What walking", "absolute-claim")]
    public void Front_matter_says_all_that_readers_may_ask(string part, string instead, string found)
    {
        Assert.Equal(found, string.Join('|', Found(Whole.Replace(part, instead, StringComparison.Ordinal), Body)));
    }

    [Theory]
    [InlineData(":::urgent\n:::", "section-missing")]
    [InlineData("## Questions {#questions}", "section-missing")]
    public void Part_that_is_missing_is_named(string part, string found)
    {
        Assert.Equal(found, string.Join('|', Found(Whole, Body.Replace(part, "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Article_that_nothing_leads_to_is_named()
    {
        Assert.Equal(["orphan"], Found(Whole, Body, other: "No link."));
    }

    [Fact]
    public void Claim_without_a_source_is_named_at_its_line()
    {
        var site = SiteText.Read("""
            -- evidence/claims.yaml --
            claims:
              - {id: rest, statement: Rest., grade: low, topic: moving}
            """);

        Assert.Equal(["evidence/claims.yaml:2 claim-unsourced"], ContentCheck.Run(site).Where(problem => problem.Rule == "claim-unsourced").Select(problem => $"{problem.Place} {problem.Rule}"));
    }

    private static IEnumerable<string> Found(string frontMatter, string body, string other = "[Walk on](/articles/walking).") =>
        ContentCheck.Run(
            SiteText.Read(SiteText.Ledger, SiteText.CheckWords, "-- articles/walking.md --", "---", frontMatter, "---", body, "-- pages/about.md --", "---", "title: About", $"description: {new string('a', 70)}", "updated: 2026-11-24", "---", other),
            ContentCheck.OfText)
            .Select(problem => problem.Rule);
}
