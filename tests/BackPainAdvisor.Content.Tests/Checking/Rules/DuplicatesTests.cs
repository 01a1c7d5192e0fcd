namespace BackPainAdvisor.Content.Tests.Checking.Rules;

public class DuplicatesTests
{
    [Theory]
    [InlineData("aliases: [/swimming.html]", "articles/walking.md:5:11 alias-clash")]
    [InlineData("aliases:\n  - /old\n  - /articles/swimming", "articles/walking.md:7:5 alias-clash")]
    [InlineData("aliases: [/about]", "articles/walking.md:5:11 alias-clash")]
    [InlineData("aliases: [/check]", "articles/walking.md:5:11 alias-clash")]
    [InlineData("aliases: [/]", "articles/walking.md:5:11 alias-clash")]
    [InlineData("aliases: [/feed.xml]", "articles/walking.md:5:11 alias-clash")]
    [InlineData("aliases: [walking.html]", "articles/walking.md:5:11 alias-clash")]
    public void Alias_that_is_taken_or_no_address_is_a_problem(string line, string found)
    {
        Assert.Equal([found], SiteText.Found(Site(line)));
    }

    [Theory]
    [InlineData("aliases: [/walking.html, /swimming]")]
    [InlineData("aliases: [/articles/swimming.html, /checks]")]
    [InlineData("aliases: [/old, /old]")]
    public void Alias_of_ones_own_passes(string line)
    {
        Assert.Empty(SiteText.Found(Site(line)));
    }

    [Fact]
    public void Alias_of_a_page_is_named_at_its_line()
    {
        var site = SiteText.Read("""
            -- pages/about.md --
            ---
            title: About
            description: About us.
            updated: 2026-11-24
            aliases: [/about.html, /evidence]
            ---
            """);

        Assert.Equal(["pages/about.md:5:24 alias-clash"], SiteText.Found(site));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("search")]
    [InlineData("site-map")]
    public void Page_that_a_page_of_the_site_hides_is_a_problem(string slug)
    {
        var site = SiteText.Read($"-- pages/{slug}.md --", "---", "title: T", "description: D", "updated: 2026-11-24", "---");

        Assert.Equal([$"pages/{slug}.md:0:0 address-twice"], SiteText.Found(site));
    }

    [Fact]
    public void Title_of_another_article_is_a_problem()
    {
        Assert.Equal(["articles/walking.md:2:8 title-twice"], SiteText.Found(Site("title: SWIMMING")));
        Assert.Empty(SiteText.Found(Site("title: Swimming again")));
    }

    [Fact]
    public void Second_entry_of_one_id_is_named_at_its_line()
    {
        var site = SiteText.Read("""
            -- topics.yaml --
            topics:
              - {id: rest-more, title: A, description: d}
              - {id: rest, title: B, description: d}
              - id: rest
                title: C
                description: d
            -- people.yaml --
            people:
              - {id: a, name: A}
              - {id: a, name: B}
            -- glossary.yaml --
            terms:
              - {id: a, term: A, meaning: m}
              - {id: a, term: B, meaning: m}
            -- evidence/claims.yaml --
            claims:
              - {id: a, statement: A., grade: low, topic: t, sources: [a-2020]}
              - {id: a, statement: B., grade: low, topic: t}
            -- evidence/references.yaml --
            references:
              - {key: a-2020, type: rct, title: A, year: 2020, doi: 10.1000/x}
              - {key: a-2020, type: rct, title: B, year: 2020, doi: 10.1000/y}
            """);

        Assert.Equal(
            ["evidence/claims.yaml:3:6 id-twice", "evidence/references.yaml:3:6 id-twice", "glossary.yaml:3:6 id-twice", "people.yaml:3:6 id-twice", "topics.yaml:4:5 id-twice"],
            SiteText.Found(site));
    }

    // Walking, with a line of its own, beside an article and a page that own some addresses.
    private static SiteContent Site(string line) => SiteText.Read(SiteText.Ledger, $"""
        -- articles/swimming.md --
        ---
        title: Swimming
        description: About swimming.
        published: 2026-11-24
        aliases: [/swimming.html]
        ---
        -- articles/walking.md --
        ---
        {(line.StartsWith("title", StringComparison.Ordinal) ? line : "title: Walking")}
        description: About walking.
        published: 2026-11-24
        {(line.StartsWith("title", StringComparison.Ordinal) ? "owner: editors" : line)}
        ---
        -- pages/about.md --
        ---
        title: About
        description: About us.
        updated: 2026-11-24
        ---
        """);
}
