using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Tests.Articles;

public class ArticleFileTests
{
    [Fact]
    public void Every_field_of_the_front_matter_is_read()
    {
        var article = SiteText.Read("""
            -- articles/walking.md --
            ---
            title: Walking for lower back pain
            description: What walking can do.
            aliases: [/walking.html]
            published: 2026-11-20
            updated: 2026-11-24
            reviewed: 2026-11-23
            reviewIn: 6 months
            owner: editors
            authors: [editors]
            reviewers: [jane]
            topics: [moving]
            related: [rest]
            audience: Adults
            evidenceSearched: 2026-11-22
            picture: walking
            changes:
              - 2026-11-20: First published.
              - 2026-11-24: "Said more: about hills."
                before: Walk.
                after: Walk uphill.
            draft: false
            ---
            Walk.
            """).AllArticles[0];

        Assert.Equal(("walking", "/articles/walking", "articles/walking.md"), (article.Slug, article.Address, article.File));
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 23), new DateOnly(2027, 5, 23)), (article.Published, article.Updated, article.Reviewed, article.NextReview));
        Assert.Equal(("Adults", new DateOnly(2026, 11, 22), "walking", "editors"), (article.Audience, article.EvidenceSearched, article.Picture, article.Owner));
        Assert.Equal([new Change(new(2026, 11, 24), "Said more: about hills.", "Walk.", "Walk uphill."), new Change(new(2026, 11, 20), "First published.")], article.Changes);
        Assert.Equal("Walk.\n", article.Body.PlainText);
        Assert.False(article.IsDraft);
    }

    [Theory]
    [InlineData("updated: 2026-11-23", 5)]
    [InlineData("changes:\n  - yesterday: First published.", 6)]
    [InlineData("changes: [First published.]", 5)]
    [InlineData("changes:\n  - 2026-11-24: First published.\n    before: Old words alone.", 6)]
    [InlineData("draft: maybe", 5)]
    public void Field_that_makes_no_sense_is_a_problem_at_its_line(string line, int at)
    {
        var site = SiteText.Read("-- articles/walking.md --", SiteText.FrontMatter.Replace("topics:", $"{line}\ntopics:", StringComparison.Ordinal));

        Assert.Equal($"articles/walking.md:{at}", Assert.Single(site.Problems).Place);
    }
}
