using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Citations, claims, topics, people and related articles that do not exist.</summary>
internal static class UnknownNames
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        Texts.Of(site).SelectMany(text => Citations(text, site).Concat(Claims(text, site)).Concat(Exercises(text, site)))
            .Concat(FrontMatters(site))
            .Concat(Ledger(site));

    private static IEnumerable<Problem> Citations(MarkdownText text, SiteContent site) =>
        from citation in text.Citations()
        from key in citation.Keys
        where site.Reference(key) is null
        select Problem.Error(text.File, text.LineOf(citation), citation.Column + 1, "citation-unknown", $"'{key}' is not in evidence/references.yaml.{NearestReference(key, site)}");

    private static IEnumerable<Problem> Claims(MarkdownText text, SiteContent site) =>
        from made in text.Claims()
        where site.Claim(made.Claim) is null
        select Problem.Error(text.File, made.Line, made.Column, "claim-unknown", $"'{made.Claim}' is not in evidence/claims.yaml.{NearestClaim(made.Claim, site)}");

    private static IEnumerable<Problem> Exercises(MarkdownText text, SiteContent site) =>
        from block in text.Containers("exercise").Concat(text.Containers("figure"))
        let slug = MarkdownText.Argument(block, 0)
        where site.Exercises.Find(slug) is null
        select Problem.Error(text.File, text.LineOf(block), block.Column + 1, "exercise-unknown", $"'{slug}' is not in exercises/.{NearestWord.Hint(slug, site.Exercises.All.Select(exercise => exercise.Slug))}");

    private static IEnumerable<Problem> FrontMatters(SiteContent site)
    {
        var topics = site.Topics.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        var people = site.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var slugs = site.AllArticles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        return site.AllArticles.SelectMany(article =>
            Missing(article, "topics", "topic-unknown", article.Topics, topics, "topics.yaml")
                .Concat(Missing(article, "authors", "person-unknown", article.Authors, people, "people.yaml"))
                .Concat(Missing(article, "reviewers", "person-unknown", article.Reviewers, people, "people.yaml"))
                .Concat(Missing(article, "owner", "person-unknown", [article.Owner], people, "people.yaml"))
                .Concat(Missing(article, "related", "article-unknown", article.Related, slugs, "articles/")));
    }

    private static IEnumerable<Problem> Missing(Articles.Article article, string key, string rule, IEnumerable<string> names, HashSet<string> known, string where) =>
        from name in names.Distinct(StringComparer.Ordinal)
        where !known.Contains(name)
        let place = YamlPlace.OfValue(article.Source, key, name)
        select Problem.Error(article.File, place.Line, place.Column, rule, $"'{name}' in '{key}' is not in {where}.{NearestWord.Hint(name, known)}");

    // What the lists name among themselves.
    private static IEnumerable<Problem> Ledger(SiteContent site)
    {
        var sources =
            from claim in site.Claims
            from key in claim.Sources
            where site.Reference(key) is null
            let place = YamlPlace.OfEntry(site.Files["evidence/claims.yaml"].Text, "id", claim.Id, value: key)
            select Problem.Error("evidence/claims.yaml", place.Line, place.Column, "citation-unknown", $"The claim '{claim.Id}' names the source '{key}', which is not in evidence/references.yaml.{NearestReference(key, site)}");
        var meanings =
            from term in site.Glossary
            where term.Claim is { } claim && site.Claim(claim) is null
            let place = YamlPlace.OfEntry(site.Files["glossary.yaml"].Text, "id", term.Id, value: term.Claim)
            select Problem.Error("glossary.yaml", place.Line, place.Column, "claim-unknown", $"'{term.Claim}' is not in evidence/claims.yaml.{NearestClaim(term.Claim!, site)}");
        var signs =
            from sign in site.RedFlags.Groups.SelectMany(flags => flags.Signs)
            where site.Claim(sign.Claim) is null
            let place = YamlPlace.OfEntry(site.Files["safety/red-flags.yaml"].Text, "claim", sign.Claim)
            select Problem.Error("safety/red-flags.yaml", place.Line, place.Column, "claim-unknown", $"'{sign.Claim}' is not in evidence/claims.yaml.{NearestClaim(sign.Claim, site)}");
        return sources.Concat(meanings).Concat(signs);
    }

    private static string NearestReference(string key, SiteContent site) =>
        NearestWord.Hint(key, site.References.Select(reference => reference.Key));

    private static string NearestClaim(string id, SiteContent site) =>
        NearestWord.Hint(id, site.Claims.Select(claim => claim.Id));
}
