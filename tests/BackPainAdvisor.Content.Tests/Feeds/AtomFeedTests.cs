using System.Globalization;
using System.Xml.Linq;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTime Noon = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Feed_holds_what_rfc_4287_asks_for()
    {
        var text = AtomFeed.Of("A & B", "https://example.org", "/feed.xml", [new FeedEntry("Walking <fast>", "/articles/walking", Noon, Noon.AddDays(1), "About walking.", "The editors")]);

        var feed = XDocument.Parse(text).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("A & B", feed.Element(Atom + "title")?.Value);
        Assert.Equal("https://example.org/feed.xml", feed.Element(Atom + "id")?.Value);
        Assert.Equal("https://example.org/feed.xml", LinkOf(feed, "self"));
        Assert.Equal("https://example.org/", LinkOf(feed, "alternate"));
        Assert.Equal("2026-11-25T12:00:00Z", feed.Element(Atom + "updated")?.Value);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("Walking <fast>", entry.Element(Atom + "title")?.Value);
        Assert.Equal("https://example.org/articles/walking", entry.Element(Atom + "id")?.Value);
        Assert.Equal("https://example.org/articles/walking", LinkOf(entry, "alternate"));
        Assert.Equal("The editors", entry.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("About walking.", entry.Element(Atom + "summary")?.Value);
        Assert.All([entry.Element(Atom + "updated")!, entry.Element(Atom + "published")!], time => DateTime.ParseExact(time.Value, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Empty_feed_is_still_a_feed()
    {
        var feed = XDocument.Parse(AtomFeed.Of("A", "https://example.org", "/feed.xml", [])).Root!;

        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.Empty(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public void What_xml_cannot_write_is_left_out()
    {
        var text = AtomFeed.Of("A", "https://example.org", "/feed.xml", [new FeedEntry("a\0b\u000bc\ufffe", "/a", Noon, Noon, "x\ud800y \U0001F9B4]]>&", "n\u0001")]);

        var entry = XDocument.Parse(text).Root!.Element(Atom + "entry")!;
        Assert.Equal("abc", entry.Element(Atom + "title")?.Value);
        Assert.Equal("x\ufffdy \U0001F9B4]]>&", entry.Element(Atom + "summary")?.Value);
    }

    private static string? LinkOf(XElement parent, string relation) =>
        parent.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == relation).Attribute("href")?.Value;
}
