using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Two things under one name: addresses, aliases, titles, ids.</summary>
internal static class Duplicates
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        Addresses(site).Concat(Aliases(site)).Concat(Titles(site)).Concat(Ids(site));

    private static IEnumerable<Problem> Addresses(SiteContent site) =>
        from page in site.Pages
        where Standing.Contains(page.Address)
        select Problem.Error(page.File, 0, 0, "address-twice", $"'{page.Address}' is a page of the site itself, so nobody would see this one. Rename the file.");

    private static IEnumerable<Problem> Aliases(SiteContent site)
    {
        var owners = site.AllArticles.Select(article => (article.Address, article.File))
            .Concat(site.Pages.Select(page => (page.Address, page.File)))
            .Concat(Standing.Select(address => (address, File: "the site itself")))
            .ToLookup(page => page.Item1, page => page.File, StringComparer.Ordinal);
        var aliases = site.AllArticles.SelectMany(article => article.Aliases.Select(alias => (alias, article.File)))
            .Concat(site.Pages.SelectMany(page => page.Aliases.Select(alias => (alias, page.File))))
            .ToArray();
        foreach (var (alias, file) in aliases)
        {
            if (!alias.StartsWith('/'))
            {
                yield return Clash("must begin with a slash.");
            }

            if (owners[alias].FirstOrDefault() is { } owner)
            {
                yield return Clash($"is the address of {owner}. Take it away.");
            }

            if (Array.Find(aliases, other => other.alias == alias) is var first && first.File != file)
            {
                yield return Clash($"stands in {first.File} as well. Keep it in one.");
            }

            Problem Clash(string what)
            {
                var (line, column) = YamlPlace.OfValue(site.Files[file].Text, "aliases", alias);
                return Problem.Error(file, line, column, "alias-clash", $"The alias '{alias}' {what}");
            }
        }
    }

    private static IEnumerable<Problem> Titles(SiteContent site) =>
        from article in site.AllArticles
        let first = site.AllArticles.First(other => string.Equals(other.Title, article.Title, StringComparison.OrdinalIgnoreCase))
        where first.Slug != article.Slug
        let place = YamlPlace.OfValue(article.Source, "title", article.Title)
        select Problem.Error(article.File, place.Line, place.Column, "title-twice", $"The title '{article.Title}' is that of {first.File} as well. Readers can't tell them apart.");

    private static IEnumerable<Problem> Ids(SiteContent site) =>
        Twice(site, site.Claims.Select(claim => claim.Id), "evidence/claims.yaml", "id", "claim")
            .Concat(Twice(site, site.References.Select(reference => reference.Key), "evidence/references.yaml", "key", "reference"))
            .Concat(Twice(site, site.Topics.Select(topic => topic.Id), "topics.yaml", "id", "topic"))
            .Concat(Twice(site, site.People.Select(person => person.Id), "people.yaml", "id", "person"))
            .Concat(Twice(site, site.Glossary.Select(term => term.Id), "glossary.yaml", "id", "term"));

    private static IEnumerable<Problem> Twice(SiteContent site, IEnumerable<string> ids, string file, string key, string what) =>
        from id in ids.GroupBy(id => id, StringComparer.Ordinal)
        where id.Count() > 1
        let place = YamlPlace.OfEntry(site.Files[file].Text, key, id.Key, occurrence: 1)
        select Problem.Error(file, place.Line, place.Column, "id-twice", $"Two entries have the id '{id.Key}'. The first {what} stands; rename this one.");

    private static IEnumerable<string> Standing => SiteMapFile.Standing.Concat(Links.ForPrograms);
}
