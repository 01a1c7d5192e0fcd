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

    // What every article's page adds to its text.
    private static readonly string[] PageParts = ["top", "main", "seal", "references", "comments", "say"];

    /// <summary>Addresses that serve programs; a link may lead there, but nothing else may take them.</summary>
    public static readonly IReadOnlyList<string> ForPrograms = ["/feed.xml", "/feed.json", "/comments/feed.xml", "/sitemap.xml", .. EvidenceFiles.Addresses];

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var addresses = SiteMapFile.Addresses(site).Select(page => page.Path).Concat(ForPrograms).ToHashSet(StringComparer.Ordinal);
        var anchors = Anchors(site);
        return
            from text in Texts.Of(site)
            from link in text.All<Inline>()
            let found = Read(link)
            where found is not null
            from mistake in WordMistakes(found.Words).Concat(AddressMistakes(found.Address, OwnAddress(text.File), addresses, anchors))
            select Problem.Error(text.File, text.LineOf(link), link.Column + 1, mistake.Rule, mistake.Message);
    }

    // [words](address), or <address> alone.
    private static Link? Read(Inline inline) => inline switch
    {
        LinkInline { IsImage: false } link => new Link(MarkdownText.TextOf(link).Trim(), link.Url ?? ""),
        AutolinkInline { IsEmail: false } bare => new Link(bare.Url, bare.Url),
        _ => null,
    };

    private static IEnumerable<Mistake> WordMistakes(string words)
    {
        if (words.Length == 0 || EmptyWords.Contains(words, StringComparer.OrdinalIgnoreCase) || words.Contains("://", StringComparison.Ordinal))
        {
            yield return new("link-text", $"The link's words '{words}' do not say where it leads. Name the page.");
        }
    }

    private static IEnumerable<Mistake> AddressMistakes(string address, string own, HashSet<string> addresses, ILookup<string, string> anchors)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal))
        {
            yield break;
        }

        if (address.Length == 0)
        {
            yield return new("link-dead", "This link leads nowhere. Write the address between the round brackets.");
            yield break;
        }

        var (path, anchor) = address.Split('#') is [var page, var place] ? (page, place) : (address, "");
        path = path.Length == 0 ? own : path.Split('?')[0];
        if (!path.StartsWith('/'))
        {
            yield return new("link-dead", $"'{address}' must begin with a slash, as in '/articles/back-scans', or with https://.");
        }
        // A draft has no address yet, but it may lead to its own headings.
        else if (path != own && !addresses.Contains(path))
        {
            yield return new("link-dead", $"There is no page '{path}'.{NearestWord.Hint(path, addresses)}");
        }
        else if (anchor.Length > 0 && anchors.Contains(path) && !anchors[path].Contains(anchor, StringComparer.Ordinal))
        {
            yield return new("anchor-dead", $"The page '{path}' has no heading '#{anchor}'.{NearestWord.Hint(anchor, anchors[path])}");
        }
    }

    // Pages whose anchors we can know: texts, the glossary and the references.
    private static ILookup<string, string> Anchors(SiteContent site) =>
        Texts.Of(site).SelectMany(text => text.Headings.Select(heading => (Path: OwnAddress(text.File), heading.Anchor)).Concat(PageParts.Select(part => (OwnAddress(text.File), part))))
            .Concat(site.Glossary.Select(term => ("/glossary", term.Id)))
            .Concat(site.References.Select(reference => ("/references", reference.Key)))
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static string OwnAddress(string file) =>
        Path.GetDirectoryName(file) is "articles" or "exercises" or "programs"
            ? $"/{Path.ChangeExtension(file, null)}"
            : $"/{MarkdownFile.SlugOf(file)}";

    private sealed record Link(string Words, string Address);

    private sealed record Mistake(string Rule, string Message);
}
