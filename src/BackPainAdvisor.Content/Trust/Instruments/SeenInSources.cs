using System.Globalization;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Trust.Instruments;

/// <summary>What the build can see of an article's sources and dates.</summary>
internal static class SeenInSources
{
    public static Decision Listed(Article article, SiteContent site)
    {
        var keys = article.Body.Citations().SelectMany(citation => citation.Keys)
            .Concat(ClaimsOf(article, site).SelectMany(made => made.Claim?.Sources ?? []))
            .Distinct(StringComparer.Ordinal).ToArray();
        var unlisted = Array.Find(keys, key => site.Reference(key) is null);
        return (keys, unlisted) switch
        {
            ([], _) => Decision.No("The article names no source."),
            (_, { } key) => Decision.No($"The source '{key}' is not in the bibliography."),
            _ => Decision.Yes($"It rests on {Count(keys.Length, "source")}, and all of them stand in the bibliography."),
        };
    }

    public static Decision ClaimsBacked(Article article, SiteContent site)
    {
        var made = ClaimsOf(article, site).ToArray();
        var bare = Array.Find(made, one => one.Claim is not { Sources: [_, ..] });
        return (made, bare.Id) switch
        {
            ([], _) => Decision.No("The article makes no claim of the ledger."),
            (_, { } id) => Decision.No($"The claim '{id}' has no source in the ledger."),
            _ => Decision.Yes($"It makes {Count(made.Length, "claim")} of the ledger, and each has a source and says how sure it is. What stands outside claims is for a person to judge."),
        };
    }

    public static Decision Dated(Article article, SiteContent site) =>
        Decision.Yes($"The page shows that it came out on {Day(article.Published)} and last changed on {Day(article.Updated)}.");

    public static Decision EvidenceDated(Article article, SiteContent site) =>
        article.EvidenceSearched is { } searched
            ? Decision.Yes($"The page says that the evidence was last searched on {Day(searched)}.")
            : Decision.No("The article does not say when the evidence was last searched.");

    private static IEnumerable<(string Id, Claim? Claim)> ClaimsOf(Article article, SiteContent site) =>
        article.Body.Claims().Select(made => made.Claim).Distinct(StringComparer.Ordinal).Select(id => (id, site.Claim(id)));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
