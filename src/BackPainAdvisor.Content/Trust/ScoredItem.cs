using System.Globalization;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Trust.Instruments;

namespace BackPainAdvisor.Content.Trust;

public enum DecidedBy
{
    Build,
    Person,
    Nobody,
}

/// <summary>One item of an instrument as it stands for an article.</summary>
/// <param name="Mark"><c>null</c> when nobody decided it.</param>
/// <param name="How">How it was decided, in a sentence; empty when nobody did.</param>
public sealed record ScoredItem(Item Item, Mark? Mark, DecidedBy By, string How)
{
    public string Words => Mark?.Words ?? "Not judged";

    /// <remarks>
    /// Nobody can judge a thing there that the build sees is missing; beyond that a person sees more than the build.
    /// A judgement is of the text that stood there on its day, so it lapses when the article changes.
    /// </remarks>
    public static ScoredItem Of(Item item, Article article, SiteContent site)
    {
        var seen = item.Decide?.Invoke(article, site);
        var isJudged = article.Judged?.Marks.ContainsKey(item.Id) is true;
        return (seen, article.Judged) switch
        {
            ({ Mark.Points: 0 }, _) => ByBuild(item, seen),
            (_, { } judged) when isJudged && judged.On >= article.Updated && judged.On <= site.Today =>
                new ScoredItem(item, judged.Marks[item.Id], DecidedBy.Person, $"Judged by {site.Person(judged.By)?.Name ?? judged.By} on {Day(judged.On)}."),
            ({ }, _) => ByBuild(item, seen),
            (_, { } lapsed) when isJudged => new ScoredItem(item, null, DecidedBy.Nobody, $"Judged on {Day(lapsed.On)}, which is not the text as it stands now, so it does not count."),
            _ => new ScoredItem(item, null, DecidedBy.Nobody, ""),
        };
    }

    private static ScoredItem ByBuild(Item item, Decision seen) => new(item, seen.Mark, DecidedBy.Build, seen.How);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
