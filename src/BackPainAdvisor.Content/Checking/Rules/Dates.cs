using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Reviews that are overdue or near, and evidence that was looked through long ago. Warnings only: else a day that passes would break a build.</summary>
internal static class Dates
{
    private const int DaysAhead = 90;
    private const int MonthsOfEvidence = 24;

    public static IEnumerable<Problem> Find(SiteContent site) => site.AllArticles.SelectMany(article => Of(article, site.Today));

    private static IEnumerable<Problem> Of(Article article, DateOnly today)
    {
        if (article.IsOverdueOn(today))
        {
            yield return Told(article, "reviewed", "review-overdue", $"The review was due on {article.NextReview:yyyy-MM-dd}. Read it again against the evidence, and set 'reviewed'. Readers see a notice until then.");
        }
        else if (article.NextReview <= today.AddDays(DaysAhead))
        {
            yield return Told(article, "reviewed", "review-soon", $"The review is due on {article.NextReview:yyyy-MM-dd}. Its owner is '{article.Owner}'.");
        }

        if (article.EvidenceSearched?.AddMonths(MonthsOfEvidence) < today)
        {
            yield return Told(article, "evidenceSearched", "evidence-old", $"The research was last looked through on {article.EvidenceSearched:yyyy-MM-dd}, more than {MonthsOfEvidence} months ago.");
        }
    }

    private static Problem Told(Article article, string key, string rule, string message)
    {
        var place = YamlPlace.OfValue(article.Source, key, "20");
        return Problem.Warning(article.File, place.Line, place.Column, rule, message);
    }
}
