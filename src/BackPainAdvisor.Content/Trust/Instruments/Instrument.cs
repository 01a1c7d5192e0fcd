using BackPainAdvisor.Content.Articles;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>A published list of questions that texts about health are held against.</summary>
/// <param name="Id">The first part of its items' ids: <c>discern</c> of <c>discern-4</c>.</param>
/// <param name="Source">Who published it, and where.</param>
public sealed record Instrument(string Id, string Title, string Source, IReadOnlyList<Item> Items);

/// <summary>One item, in words of our own.</summary>
/// <param name="Number">The instrument's own number.</param>
/// <param name="Decide">What the build can see; <c>null</c> when only a person can tell.</param>
public sealed record Item(string Id, int Number, string Words, Scale Scale, Decide? Decide);

/// <returns><c>null</c> when the build can't tell for this article.</returns>
public delegate Decision? Decide(Article article, SiteContent site);

/// <summary>What the build decided.</summary>
/// <param name="How">In one sentence for readers.</param>
public sealed record Decision(Mark Mark, string How)
{
    public static Decision Yes(string how) => new(Mark.Yes, how);

    public static Decision No(string how) => new(Mark.No, how);
}
