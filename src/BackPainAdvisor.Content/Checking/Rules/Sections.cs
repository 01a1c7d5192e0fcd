using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>The parts that each kind of article must have, by front matter or by headings with fixed anchors.</summary>
internal static class Sections
{
    private static readonly string[] OfAll = ["not-known", "questions", "next-step"];
    private static readonly string[] OfAdvice = ["what-usually-happens", "benefits", "risks", "daily-life", "other-choices"];
    private static readonly string[] Containers = ["key-points", "urgent"];

    public static IEnumerable<Problem> Find(SiteContent site) => site.AllArticles.SelectMany(article => Facts(article).Concat(Parts(article)));

    private static IEnumerable<Problem> Parts(Article article)
    {
        var missing = (article.Kind is ArticleKind.Explainer ? OfAll : [.. OfAdvice, .. OfAll])
            .Except(article.Body.Headings.Select(heading => heading.Anchor), StringComparer.Ordinal)
            .Select(anchor => $"a section with the anchor {{#{anchor}}}")
            .Concat(Containers.Where(name => !article.Body.Containers(name).Any()).Select(name => $"the block ':::{name}'"));
        return missing.Select(what => Problem.Error(article.File, article.Body.FirstLine, 1, "section-missing", $"Every article of this kind has {what}. Write it."));
    }

    private static IEnumerable<Problem> Facts(Article article) =>
        from fact in new (bool IsMissing, string What)[]
        {
            (article.Kind is null, $"'kind': {string.Join(", ", ArticleKindWords.All)}"),
            (article.Audience is null, "'audience', for whom it is written"),
            (article.EvidenceSearched is null, "'evidenceSearched', the day on which the research was last looked through"),
            (article.Authors is [], "'authors'"),
            (article.Topics is [], "'topics'"),
            (article.Changes is [], "'changes', with at least '- DATE: First published.'"),
        }
        where fact.IsMissing
        select Problem.Error(article.File, 1, 0, "article-incomplete", $"The front matter lacks {fact.What}.");
}
