using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Trust;

/// <summary>A claim and the articles that carry it; none is a gap.</summary>
/// <param name="IsWarningSign">It stands in the list of warning signs, which every page has at its head or a tap away.</param>
public sealed record Carried(Claim Claim, IReadOnlyList<Article> Articles, bool IsWarningSign)
{
    public bool IsGap => Articles is [];
}

/// <summary>What guidelines advise, and what readers want to know, against what the articles say.</summary>
/// <param name="Guidelines">The claims that name each guideline as a source, as far as the ledger records them.</param>
/// <param name="Needs">The claims that answer each need.</param>
public sealed record Coverage(IReadOnlyList<(Reference Guideline, IReadOnlyList<Carried> Claims)> Guidelines, IReadOnlyList<(Need Need, IReadOnlyList<Carried> Claims)> Needs)
{
    public static Coverage Of(SiteContent site)
    {
        // What the old page said is no guideline's advice, even where a guideline is held against it.
        var claims = site.Claims.Where(claim => !claim.IsFromOldPage).ToArray();
        var makers = site.Articles.SelectMany(article => article.Body.Claims().Select(made => (made.Claim, article))).Distinct().ToLookup(made => made.Claim, made => made.article, StringComparer.Ordinal);
        var carried = claims.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => CarriedBy(claim, makers[claim.Id], site), StringComparer.Ordinal);
        return new Coverage(
            [
                .. site.References.Where(reference => reference.Type == "guideline")
                    .OrderByDescending(guideline => guideline.Year ?? 0)
                    .ThenBy(guideline => guideline.Title, StringComparer.Ordinal)
                    .Select(guideline => (guideline, (IReadOnlyList<Carried>)[.. carried.Values.Where(one => one.Claim.Sources.Contains(guideline.Key))])),
            ],
            [.. site.Needs.Select(need => (need, (IReadOnlyList<Carried>)[.. need.Claims.Select(id => carried.GetValueOrDefault(id)).OfType<Carried>()]))]);
    }

    private static Carried CarriedBy(Claim claim, IEnumerable<Article> makers, SiteContent site) => new(
        claim,
        [.. makers.OrderBy(article => article.Title, StringComparer.Ordinal)],
        site.RedFlags.Groups.SelectMany(group => group.Signs).Any(sign => sign.Claim == claim.Id));
}
