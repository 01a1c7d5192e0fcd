namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Two things under one name: addresses, aliases, titles, ids.</summary>
internal static class Duplicates
{
    public static IEnumerable<Problem> Find(SiteContent site) => Addresses(site).Concat(Titles(site)).Concat(Ids(site));

    private static IEnumerable<Problem> Addresses(SiteContent site)
    {
        var owned = site.AllArticles.Select(article => (article.Address, article.File, article.Source))
            .Concat(site.Pages.Select(page => (page.Address, page.File, Source: "")))
            .ToLookup(page => page.Address, StringComparer.Ordinal);
        var aliases = site.AllArticles.SelectMany(article => article.Aliases.Select(alias => (alias, article.File, article.Source)))
            .Concat(site.Pages.SelectMany(page => page.Aliases.Select(alias => (alias, page.File, Source: ""))))
            .ToArray();
        foreach (var (alias, file, source) in aliases)
        {
            var line = UnknownNames.LineOf(source, "aliases", alias);
            if (!alias.StartsWith('/'))
            {
                yield return Problem.Error(file, line, 1, "alias-clash", $"The alias '{alias}' must begin with a slash.");
            }

            if (owned[alias].Any())
            {
                yield return Problem.Error(file, line, 1, "alias-clash", $"The alias '{alias}' is the address of {owned[alias].First().File}. Take it away.");
            }

            if (Array.Find(aliases, other => other.alias == alias) is var first && first.File != file)
            {
                yield return Problem.Error(file, line, 1, "alias-clash", $"The alias '{alias}' stands in {first.File} as well. Keep it in one.");
            }
        }
    }

    private static IEnumerable<Problem> Titles(SiteContent site) =>
        from article in site.AllArticles
        let first = site.AllArticles.First(other => string.Equals(other.Title, article.Title, StringComparison.OrdinalIgnoreCase))
        where first.Slug != article.Slug
        select Problem.Error(article.File, UnknownNames.LineOf(article.Source, "title", article.Title), 1, "title-twice", $"The title '{article.Title}' is that of {first.File} as well. Readers can't tell them apart.");

    private static IEnumerable<Problem> Ids(SiteContent site) =>
        Twice(site.Claims.Select(claim => claim.Id), "evidence/claims.yaml", "claim")
            .Concat(Twice(site.References.Select(reference => reference.Key), "evidence/references.yaml", "reference"))
            .Concat(Twice(site.Topics.Select(topic => topic.Id), "topics.yaml", "topic"))
            .Concat(Twice(site.People.Select(person => person.Id), "people.yaml", "person"))
            .Concat(Twice(site.Glossary.Select(term => term.Id), "glossary.yaml", "term"));

    private static IEnumerable<Problem> Twice(IEnumerable<string> ids, string file, string what) =>
        ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => Problem.Error(file, 0, 0, "id-twice", $"Two entries have the id '{group.Key}'. The first {what} stands; rename the other."));
}
