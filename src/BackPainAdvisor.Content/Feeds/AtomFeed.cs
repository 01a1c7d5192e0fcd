using System.Globalization;
using System.Text;
using System.Xml;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>One entry of a feed. Its text is plain; markup is never carried.</summary>
public sealed record FeedEntry(string Title, string Address, DateTime Published, DateTime Updated, string Summary, string Author);

/// <summary>Entries -> an Atom feed (RFC 4287).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="baseAddress">Scheme and host of the site; entries' addresses follow it.</param>
    /// <param name="path">The feed's own address, from the slash.</param>
    public static string Of(string title, string baseAddress, string path, IReadOnlyList<FeedEntry> entries)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, Clean(title));
            xml.WriteElementString("id", Namespace, baseAddress + path);
            Link(xml, "self", baseAddress + path);
            Link(xml, "alternate", baseAddress + "/");
            xml.WriteElementString("updated", Namespace, Rfc3339(entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTime.UnixEpoch).Max()));
            foreach (var entry in entries)
            {
                Write(xml, baseAddress, entry);
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text;
    }

    private static void Write(XmlWriter xml, string baseAddress, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, Clean(entry.Title));
        xml.WriteElementString("id", Namespace, baseAddress + entry.Address);
        Link(xml, "alternate", baseAddress + entry.Address);
        xml.WriteElementString("published", Namespace, Rfc3339(entry.Published));
        xml.WriteElementString("updated", Namespace, Rfc3339(entry.Updated));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, Clean(entry.Author));
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, Clean(entry.Summary));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XML has no way to write some characters, such as NUL or half of a pair; readers may have typed them.
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string Rfc3339(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
