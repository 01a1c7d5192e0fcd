using System.Text;
using System.Xml;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>sitemap.xml: every address that search engines may list (sitemaps.org 0.9).</summary>
public static class SiteMapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Pages that are there whatever the content says.</summary>
    public static readonly IReadOnlyList<string> Standing = ["/", "/articles", "/exercises", "/programs", "/plan", "/progress", "/check", "/start", "/evidence", "/references", "/glossary", "/search", "/site-map", "/editorial-policy/coverage"];

    public static string Of(SiteContent site)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var (path, changed) in Addresses(site))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, site.Profile.BaseAddress + path);
                if (changed is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd"));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text;
    }

    /// <summary>Every address of a page for readers, from the slash, with the day of its last change where it has one.</summary>
    public static IEnumerable<(string Path, DateOnly? Changed)> Addresses(SiteContent site) =>
        Standing.Select(path => (path, (DateOnly?)null))
            .Concat(site.Articles.Select(article => (article.Address, (DateOnly?)article.Updated)))
            .Concat(site.Articles.Select(article => ($"/verify/{article.Slug}", (DateOnly?)article.Updated)))
            .Concat(site.Exercises.All.Select(exercise => (exercise.Address, (DateOnly?)exercise.Review.Updated)))
            .Concat(site.Programs.All.Select(program => (program.Address, (DateOnly?)program.Review.Updated)))
            .Concat(site.Topics.Select(topic => (topic.Address, (DateOnly?)null)))
            .Concat(site.Pages.Select(page => (page.Address, (DateOnly?)page.Updated)))
            .Concat(site.Claims.Select(claim => (claim.Address, claim.Checked)));
}
