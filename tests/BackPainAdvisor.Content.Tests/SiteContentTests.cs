namespace BackPainAdvisor.Content.Tests;

public class SiteContentTests
{
    [Theory]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-02", false)]
    public void Article_is_public_from_its_day_on(string published, bool isPublic)
    {
        var site = SiteText.Read($"""
            -- articles/walking.md --
            ---
            title: Walking
            description: About walking.
            published: {published}
            aliases: [/walking.html]
            ---
            """);

        Assert.Equal(isPublic, site.Article("walking") is not null);
        Assert.Equal(isPublic, site.Articles.Count == 1);
        Assert.Equal(isPublic, site.Redirect("/walking.html") is not null);
        Assert.Single(site.AllArticles);
    }

    [Fact]
    public void Article_becomes_public_on_its_day_without_being_saved()
    {
        var files = SiteText.Of("""
            -- articles/walking.md --
            ---
            title: Walking
            description: About walking.
            published: 2026-12-02
            ---
            """);
        var before = ContentReader.Read(files, new DateOnly(2026, 12, 1));

        var next = ContentReader.Next(files, before, new DateOnly(2026, 12, 2));

        Assert.Empty(before.Articles);
        Assert.Same(before.AllArticles[0], Assert.Single(next.Articles));
    }

    [Fact]
    public void Draft_is_hidden_everywhere_but_from_editors()
    {
        var site = SiteText.Read("""
            -- articles/walking.md --
            ---
            title: Walking
            description: About walking.
            published: 2026-11-24
            draft: true
            topics: [moving]
            ---
            -- articles/swimming.md --
            ---
            title: Swimming
            description: About swimming.
            published: 2026-11-24
            topics: [moving]
            related: [walking]
            ---
            """);

        Assert.Null(site.Article("walking"));
        Assert.Equal(["swimming"], site.ArticlesOn("moving").Select(article => article.Slug));
        Assert.Empty(site.RelatedTo(site.Article("swimming")!));
        Assert.Equal(2, site.AllArticles.Count);
    }

    [Fact]
    public void Alias_leads_to_its_article_or_page()
    {
        var site = SiteText.Read("""
            -- articles/walking.md --
            ---
            title: Walking
            description: About walking.
            published: 2026-11-24
            aliases: [/walking.html, /walk]
            ---
            -- pages/about.md --
            ---
            title: About
            description: About us.
            updated: 2026-11-24
            aliases: [/about.html]
            ---
            """);

        Assert.Equal("/articles/walking", site.Redirect("/walking.html"));
        Assert.Equal("/articles/walking", site.Redirect("/walk"));
        Assert.Equal("/about", site.Redirect("/about.html"));
        Assert.Null(site.Redirect("/Walk"));
    }

    [Fact]
    public void Last_changed_article_comes_first()
    {
        var site = SiteText.Read("""
            -- articles/a.md --
            ---
            title: First
            description: d
            published: 2026-11-01
            ---
            -- articles/b.md --
            ---
            title: Second
            description: d
            published: 2026-10-01
            updated: 2026-11-20
            ---
            """);

        Assert.Equal(["Second", "First"], site.Articles.Select(article => article.Title));
    }

    [Fact]
    public void Related_articles_are_the_chosen_ones_then_those_of_the_topic()
    {
        static string Article(string slug, string topic, string related) => $"""
            -- articles/{slug}.md --
            ---
            title: {slug}
            description: d
            published: 2026-11-24
            topics: [{topic}]
            related: [{related}]
            ---
            """;
        var site = SiteText.Read(Article("walking", "moving", "heat, walking, unknown"), Article("running", "moving", ""), Article("heat", "relief", ""));

        var related = site.RelatedTo(site.Article("walking")!);

        Assert.Equal(["heat", "running"], related.Select(article => article.Slug));
    }

    [Fact]
    public void First_of_two_entries_with_one_id_stands()
    {
        var site = SiteText.Read("""
            -- topics.yaml --
            topics:
              - {id: moving, title: First, description: d}
              - {id: moving, title: Second, description: d}
            """);

        Assert.Equal("First", site.Topic("moving")?.Title);
    }

    [Fact]
    public void Article_knows_the_claims_it_makes()
    {
        var site = SiteText.WithBody("[Walking helps.]{claim=walking-helps}\n\n:::verdict legacy-rest not-supported\n:::");

        Assert.Equal(["walking-helps", "legacy-rest"], site.Articles[0].Body.Claims().Select(made => made.Claim));
    }
}
