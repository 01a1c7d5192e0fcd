using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Reviews that are overdue or near, evidence that was looked through long ago, and a promise to read messages that runs out. Warnings only: else a day that passes would break a build.</summary>
internal static class Dates
{
    private const int DaysAhead = 90;
    private const int MonthsOfEvidence = 24;
    private const int DaysBeforeContactEnds = 30;

    public static IEnumerable<Problem> Find(SiteContent site) => site.AllArticles.SelectMany(article => Of(article, site.Today)).Concat(Of(site.Profile, site.Today));

    // RFC 9116 wants less than a year, so that nobody writes to those who have long left.
    private static IEnumerable<Problem> Of(SiteProfile profile, DateOnly today)
    {
        if (profile.ContactUntil < today.AddDays(DaysBeforeContactEnds) || profile.ContactUntil >= today.AddYears(1))
        {
            yield return Problem.Warning("site.yaml", 1, 0, "contact-date", $"'contactUntil' is {profile.ContactUntil:yyyy-MM-dd}. Make sure that the contact page's messages are read, and set it to a day less than a year ahead.");
        }
    }

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
