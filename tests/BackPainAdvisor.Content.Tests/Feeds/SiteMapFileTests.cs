using System.Xml.Linq;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class SiteMapFileTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_public_address_stands_in_it_once()
    {
        var site = SiteText.Read(SiteText.Ledger, "-- articles/walking.md --", SiteText.FrontMatter, """
            -- articles/later.md --
            ---
            title: Later
            description: Not yet.
            published: 2027-01-01
            ---
            -- pages/about.md --
            ---
            title: About
            description: About us.
            updated: 2026-11-20
            ---
            """);

        var root = XDocument.Parse(SiteMapFile.Of(site)).Root!;

        Assert.Equal(Map + "urlset", root.Name);
        var addresses = root.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value.Replace("http://localhost:5080", "", StringComparison.Ordinal)).ToArray();
        Assert.Equal(addresses.Distinct(), addresses);
        Assert.Superset(new HashSet<string>(["/", "/articles/walking", "/topics/moving", "/about", "/evidence/walking-helps"]), addresses.ToHashSet());
        Assert.DoesNotContain("/articles/later", addresses);
    }

    [Fact]
    public void Day_of_the_last_change_is_told_where_it_is_known()
    {
        var root = XDocument.Parse(SiteMapFile.Of(SiteText.WithBody("Walk."))).Root!;

        var article = root.Elements(Map + "url").Single(url => url.Element(Map + "loc")!.Value.EndsWith("/articles/walking", StringComparison.Ordinal));
        Assert.Equal("2026-11-24", article.Element(Map + "lastmod")?.Value);
        Assert.Null(root.Elements(Map + "url").First().Element(Map + "lastmod"));
    }
}
