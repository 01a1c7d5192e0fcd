using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Links inside the site lead somewhere, to a page and to a place on it; and their words say where.</summary>
internal static class Links
{
    private static readonly string[] EmptyWords = ["here", "click here", "this", "link", "read more", "more"];

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var addresses = SiteMapFile.Addresses(site).Select(page => page.Path)
            .Concat(["/feed.xml", "/feed.json", "/comments/feed.xml", "/sitemap.xml"])
            .ToHashSet(StringComparer.Ordinal);
        var anchors = Anchors(site);
        return
            from text in Texts.Of(site)
            from link in text.Document.Descendants<LinkInline>()
            where !link.IsImage
            from problem in Mistakes(text, link, addresses, anchors)
            select problem;
    }

    private static IEnumerable<Problem> Mistakes(MarkdownText text, LinkInline link, HashSet<string> addresses, ILookup<string, string> anchors)
    {
        var words = MarkdownText.TextOf(link).Trim();
        if (words.Length == 0 || EmptyWords.Contains(words, StringComparer.OrdinalIgnoreCase) || words.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            yield return At("link-text", $"The link's words '{words}' do not say where it leads. Name the page.");
        }

        var address = link.Url ?? "";
        if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
        {
            yield break;
        }

        var (path, anchor) = address.Split('#') is [var page, var place] ? (page, place) : (address, "");
        path = path.Length == 0 ? OwnAddress(text.File) : path.Split('?')[0];
        if (!path.StartsWith('/'))
        {
            yield return At("link-dead", $"'{address}' must begin with a slash, as in '/articles/back-scans', or with https://.");
        }
        else if (!addresses.Contains(path))
        {
            yield return At("link-dead", $"There is no page '{path}'.{NearestWord.Hint(path, addresses)}");
        }
        else if (anchor.Length > 0 && anchors.Contains(path) && !anchors[path].Contains(anchor, StringComparer.Ordinal))
        {
            yield return At("anchor-dead", $"The page '{path}' has no heading '#{anchor}'.{NearestWord.Hint(anchor, anchors[path])}");
        }

        Problem At(string rule, string message) => Problem.Error(text.File, text.LineOf(link), link.Column + 1, rule, message);
    }

    // Pages whose anchors we can know: texts, the glossary and the references.
    private static ILookup<string, string> Anchors(SiteContent site) =>
        Texts.Of(site).SelectMany(text => text.Headings.Select(heading => (Path: OwnAddress(text.File), heading.Anchor)).Concat(PageParts.Select(part => (OwnAddress(text.File), part))))
            .Concat(site.Glossary.Select(term => ("/glossary", term.Id)))
            .Concat(site.References.Select(reference => ("/references", reference.Key)))
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    // What every article's page adds to its text.
    private static readonly string[] PageParts = ["top", "main", "seal", "references", "comments", "say"];

    private static string OwnAddress(string file) =>
        Path.GetDirectoryName(file) is "articles" or "exercises"
            ? $"/{Path.ChangeExtension(file, null)}"
            : $"/{MarkdownFile.SlugOf(file)}";
}
