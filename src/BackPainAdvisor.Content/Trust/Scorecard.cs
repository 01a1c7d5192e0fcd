using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Reading;
using BackPainAdvisor.Content.Trust.Instruments;

namespace BackPainAdvisor.Content.Trust;

/// <summary>An article held against every instrument.</summary>
/// <param name="Reading">Its reading grades; <c>null</c> when it has no prose.</param>
public sealed record Scorecard(IReadOnlyList<InstrumentScore> Scores, ReadingGrade? Reading)
{
    public static Scorecard Of(Article article, SiteContent site) => new(
        [.. KnownInstruments.All.Select(instrument => Score(instrument, article, site))],
        Prose.GradeOf(article.Body));

    /// <summary>One instrument alone, by its id.</summary>
    public static InstrumentScore Of(string instrument, Article article, SiteContent site) =>
        Score(KnownInstruments.All.Single(known => known.Id == instrument), article, site);

    private static InstrumentScore Score(Instrument instrument, Article article, SiteContent site) =>
        new(instrument, [.. instrument.Items.Select(item => ScoredItem.Of(item, article, site))]);
}

/// <summary>One instrument's items as they stand for an article. What was not judged is never counted.</summary>
public sealed record InstrumentScore(Instrument Instrument, IReadOnlyList<ScoredItem> Items)
{
    /// <summary>Items that were decided and do apply.</summary>
    public int Decided => Items.Count(item => item.Mark is { Points: not null });

    public int Met => Items.Count(item => item.Mark is { IsMet: true });

    public int NotApplying => Items.Count(item => item.Mark is { Points: null });

    public int NotJudged => Items.Count(item => item.By is DecidedBy.Nobody);

    /// <summary><c>6 of 7 decided are met; 9 not judged</c></summary>
    public string Words => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return Decided == 0 ? "none decided" : Decided == Items.Count ? $"{Met} of {Decided} met" : $"{Met} of {Decided} decided are met";
        if (NotApplying > 0)
        {
            yield return NotApplying == 1 ? "1 does not apply" : $"{NotApplying} do not apply";
        }

        if (NotJudged > 0)
        {
            yield return $"{NotJudged} not judged";
        }
    }
}
