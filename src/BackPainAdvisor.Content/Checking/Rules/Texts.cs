using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>The bodies that most rules read.</summary>
internal static class Texts
{
    /// <summary>Drafts included: an editor wants to know before the article is public.</summary>
    public static IEnumerable<MarkdownText> Of(SiteContent site) =>
        site.AllArticles.Select(article => article.Body)
            .Concat(site.Pages.Select(page => page.Body))
            .Concat(site.Exercises.All.Select(exercise => exercise.Body))
            .Concat(site.Programs.All.Select(program => program.Body));
}
