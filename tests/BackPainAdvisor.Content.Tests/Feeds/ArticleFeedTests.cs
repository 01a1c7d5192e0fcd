using System.Text.Json;
using System.Xml.Linq;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class ArticleFeedTests
{
    private const string Site = """
        -- site.yaml --
        name: The <Site> & "more"
        tagline: A line
        baseAddress: https://example.org/
        language: en-GB
        -- articles/walking.md --
        ---
        title: Walking & "resting" <b>
        description: About </script> walking.
        published: 2026-11-24
        updated: 2026-11-25
        ---
        -- articles/later.md --
        ---
        title: Later
        description: Not yet.
        published: 2027-01-01
        ---
        -- articles/draft.md --
        ---
        title: Draft
        description: Not yet.
        published: 2026-01-01
        draft: true
        ---
        """;

    [Fact]
    public void Json_feed_holds_what_version_1_1_asks_for()
    {
        using var feed = JsonDocument.Parse(ArticleFeed.Json(SiteText.Read(Site)));

        var root = feed.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.Equal("The <Site> & \"more\": articles", root.GetProperty("title").GetString());
        Assert.Equal("https://example.org/feed.json", root.GetProperty("feed_url").GetString());
        Assert.Equal("https://example.org/", root.GetProperty("home_page_url").GetString());
        var item = Assert.Single(root.GetProperty("items").EnumerateArray());
        Assert.Equal("https://example.org/articles/walking", item.GetProperty("id").GetString());
        Assert.Equal("About </script> walking.", item.GetProperty("content_text").GetString());
        Assert.Equal("2026-11-24T00:00:00Z", item.GetProperty("date_published").GetString());
        Assert.Equal("2026-11-25T00:00:00Z", item.GetProperty("date_modified").GetString());
    }

    [Fact]
    public void Atom_feed_holds_the_public_articles_alone()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";

        var feed = XDocument.Parse(ArticleFeed.Atom(SiteText.Read(Site))).Root!;

        Assert.Equal(["https://example.org/articles/walking"], feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
    }

    [Fact]
    public void Feed_ends_at_thirty_articles()
    {
        var site = SiteText.Read([.. Enumerable.Range(1, 31).Select(number => $"""
            -- articles/a{number}.md --
            ---
            title: Article {number}
            description: d
            published: 2026-10-{number:00}
            ---
            """)]);

        using var feed = JsonDocument.Parse(ArticleFeed.Json(site));

        Assert.Equal(30, feed.RootElement.GetProperty("items").GetArrayLength());
        Assert.Equal("Article 31", feed.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }
}
