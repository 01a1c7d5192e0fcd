using BackPainAdvisor.Content.Editing;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>What <see cref="NewArticle"/> left to be written, and nobody wrote yet.</summary>
internal static class Unwritten
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        from article in site.AllArticles
        from line in article.Source.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        let column = line.Text.IndexOf(NewArticle.ToWrite, StringComparison.Ordinal)
        where column >= 0
        select Problem.Error(article.File, line.Number, column + 1, "unwritten", $"Write what belongs here in place of '{line.Text[column..].Trim()}'.");
}
