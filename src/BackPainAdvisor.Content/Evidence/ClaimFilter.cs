namespace BackPainAdvisor.Content.Evidence;

/// <summary>What a reader of the ledger wants to see. Nothing chosen lets everything through; words that mean nothing are passed over.</summary>
/// <param name="IsOnlyOldPage">Only what the old page said.</param>
public sealed record ClaimFilter(IReadOnlyCollection<Grade> Grades, IReadOnlyCollection<string> Topics, bool IsOnlyOldPage)
{
    public static readonly ClaimFilter Everything = new([], [], false);

    public bool IsEverything => this is { Grades.Count: 0, Topics.Count: 0, IsOnlyOldPage: false };

    /// <summary><c>?grade=low&amp;grade=moderate&amp;topic=scans&amp;said=old</c></summary>
    /// <param name="values">The values of one key of the query.</param>
    public static ClaimFilter From(Func<string, IEnumerable<string?>> values) => new(
        [.. values("grade").Select(GradeWords.Parse).OfType<Grade>().Distinct()],
        [.. values("topic").Where(word => !string.IsNullOrEmpty(word)).OfType<string>().Distinct()],
        values("said").Contains("old"));

    public bool LetsThrough(Claim claim) =>
        (Grades.Count == 0 || Grades.Contains(claim.Grade))
        && (Topics.Count == 0 || Topics.Contains(claim.Topic))
        && (!IsOnlyOldPage || claim.IsFromOldPage);

    public IReadOnlyList<Claim> Of(IEnumerable<Claim> claims) => [.. claims.Where(LetsThrough)];
}
