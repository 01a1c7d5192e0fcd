using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust;

/// <summary>The true state of an article's review.</summary>
public enum ReviewState
{
    ByClinician,
    ByEditors,
    Overdue,
}

/// <summary>What the seal of an article may say, no more.</summary>
/// <param name="Reviewed">When it was last reviewed.</param>
/// <param name="NextReview">When the next review is due.</param>
public sealed record Seal(ReviewState State, DateOnly Reviewed, DateOnly NextReview)
{
    public static Seal Of(Article article, SiteContent site)
    {
        var hasClinician = article.Reviewers.Select(site.Person).Any(person => person is { IsClinician: true });
        var state = article.IsOverdueOn(site.Today) ? ReviewState.Overdue : hasClinician ? ReviewState.ByClinician : ReviewState.ByEditors;
        return new Seal(state, article.Reviewed, article.NextReview);
    }
}
