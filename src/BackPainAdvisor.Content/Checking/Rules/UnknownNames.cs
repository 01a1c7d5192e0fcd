using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Citations, claims, topics, people and related articles that do not exist.</summary>
internal static class UnknownNames
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        Texts.Of(site).SelectMany(text => Citations(text, site).Concat(Claims(text, site)).Concat(Exercises(text, site)))
            .Concat(site.AllArticles.SelectMany(article => FrontMatter(article, site)))
            .Concat(Ledger(site));

    private static IEnumerable<Problem> Citations(MarkdownText text, SiteContent site) =>
        from citation in text.Citations()
        from key in citation.Keys
        where site.Reference(key) is null
        select Problem.Error(text.File, text.LineOf(citation), citation.Column + 1, "citation-unknown", $"'{key}' is not in evidence/references.yaml.{NearestWord.Hint(key, site.References.Select(reference => reference.Key))}");

    private static IEnumerable<Problem> Claims(MarkdownText text, SiteContent site) =>
        from made in text.Claims()
        where site.Claim(made.Claim) is null
        select Problem.Error(text.File, made.Line, made.Column, "claim-unknown", $"'{made.Claim}' is not in evidence/claims.yaml.{NearestWord.Hint(made.Claim, site.Claims.Select(claim => claim.Id))}");

    private static IEnumerable<Problem> Exercises(MarkdownText text, SiteContent site) =>
        from block in text.Containers("exercise").Concat(text.Containers("figure"))
        let slug = MarkdownText.Argument(block, 0)
        where site.Exercises.Find(slug) is null
        select Problem.Error(text.File, text.LineOf(block), block.Column + 1, "exercise-unknown", $"'{slug}' is not in exercises/.{NearestWord.Hint(slug, site.Exercises.All.Select(exercise => exercise.Slug))}");

    private static IEnumerable<Problem> FrontMatter(Articles.Article article, SiteContent site)
    {
        var topics = site.Topics.Select(topic => topic.Id).ToArray();
        var people = site.People.Select(person => person.Id).ToArray();
        var slugs = site.AllArticles.Select(other => other.Slug).ToArray();
        return Missing("topics", "topic-unknown", article.Topics, topics, "topics.yaml")
            .Concat(Missing("authors", "person-unknown", article.Authors, people, "people.yaml"))
            .Concat(Missing("reviewers", "person-unknown", article.Reviewers, people, "people.yaml"))
            .Concat(Missing("owner", "person-unknown", [article.Owner], people, "people.yaml"))
            .Concat(Missing("related", "article-unknown", article.Related, slugs, "articles/"));

        IEnumerable<Problem> Missing(string key, string rule, IEnumerable<string> names, string[] known, string where) =>
            from name in names.Except(known, StringComparer.Ordinal)
            select Problem.Error(article.File, LineOf(article.Source, key, name), 1, rule, $"'{name}' in '{key}' is not in {where}.{NearestWord.Hint(name, known)}");
    }

    // The claims' own sources.
    private static IEnumerable<Problem> Ledger(SiteContent site) =>
        from claim in site.Claims
        from key in claim.Sources
        where site.Reference(key) is null
        select Problem.Error("evidence/claims.yaml", LineOf(site.Files["evidence/claims.yaml"].Text, "id", claim.Id), 1, "citation-unknown", $"The claim '{claim.Id}' names the source '{key}', which is not in evidence/references.yaml.{NearestWord.Hint(key, site.References.Select(reference => reference.Key))}");

    // The line that holds the value after its key; the key's own line when the value can't be told apart.
    internal static int LineOf(string text, string key, string value)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.TrimStart(' ', '-').StartsWith(key + ":", StringComparison.Ordinal) && (key != "id" || line.Contains(value, StringComparison.Ordinal)));
        var exact = at < 0 ? -1 : Array.FindIndex(lines, at, line => line.Contains(value, StringComparison.Ordinal));
        return (exact >= 0 ? exact : Math.Max(at, 0)) + 1;
    }
}
