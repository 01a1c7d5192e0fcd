using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content;

/// <summary>Where the site makes its claims and names its references, in what readers can see.</summary>
public sealed class EvidenceUse
{
    private readonly ILookup<string, Use> _ofClaims;
    private readonly ILookup<string, Use> _ofReferences;
    private readonly ILookup<string, Claim> _claimsOn;

    private EvidenceUse(ILookup<string, Use> ofClaims, ILookup<string, Use> ofReferences, ILookup<string, Claim> claimsOn) =>
        (_ofClaims, _ofReferences, _claimsOn) = (ofClaims, ofReferences, claimsOn);

    /// <summary>The pages that make a claim: articles, exercises, others.</summary>
    public IReadOnlyList<Use> OfClaim(string id) => [.. _ofClaims[id]];

    /// <summary>The pages that name a reference, themselves or by a claim they make.</summary>
    public IReadOnlyList<Use> OfReference(string key) => [.. _ofReferences[key]];

    /// <summary>The claims that rest on a reference.</summary>
    public IReadOnlyList<Claim> ClaimsOn(string key) => [.. _claimsOn[key]];

    internal static EvidenceUse In(SiteContent site)
    {
        var claims = Made(site).Distinct().ToLookup(made => made.Claim, made => made.Use, StringComparer.Ordinal);
        var cited =
            from text in Texts(site)
            from citation in text.Body.Citations()
            from key in citation.Keys
            select (Key: key, text.Use);
        var byClaim =
            from claim in site.Claims
            from key in claim.Sources
            from use in claims[claim.Id]
            select (Key: key, Use: use with { IsVerdict = false });
        return new EvidenceUse(
            claims,
            cited.Concat(byClaim).Distinct().OrderBy(named => named.Use.Kind).ThenBy(named => named.Use.Title, StringComparer.Ordinal).ToLookup(named => named.Key, named => named.Use, StringComparer.Ordinal),
            site.Claims.SelectMany(claim => claim.Sources.Distinct().Select(key => (key, claim))).ToLookup(pair => pair.key, pair => pair.claim, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Claim, Use Use)> Made(SiteContent site) =>
        Texts(site).SelectMany(text => MadeIn(text.Body, text.Use))
            .Concat(site.Glossary.Where(term => term.Claim is not null).Select(term => (term.Claim!, new Use(UseKind.Word, term.Term, term.Address))))
            .Concat(site.StartingRules.Rules.Select(rule => rule.Claim).Concat(site.StartingRules.Cares.Select(care => care.Claim)).Select(claim => (claim, new Use(UseKind.Page, "Choose a starting routine", "/start"))))
            .Concat(site.RedFlags.Groups.SelectMany(group => group.Signs).Select(sign => (sign.Claim, new Use(UseKind.Page, "Warning signs", "/check"))));

    // A verdict judges the claim; the rest of the text makes it.
    private static IEnumerable<(string Claim, Use Use)> MadeIn(MarkdownText body, Use use)
    {
        var judged = body.Containers("verdict").Select(block => MarkdownText.Argument(block, 0)).ToHashSet(StringComparer.Ordinal);
        return body.Claims().Select(made => (made.Claim, use with { IsVerdict = judged.Contains(made.Claim) }));
    }

    private static IEnumerable<(MarkdownText Body, Use Use)> Texts(SiteContent site) =>
        site.Articles.OrderBy(article => article.Title, StringComparer.Ordinal).Select(article => (article.Body, new Use(UseKind.Article, article.Title, article.Address)))
            .Concat(site.Exercises.All.Select(exercise => (exercise.Body, new Use(UseKind.Exercise, exercise.Title, exercise.Address))))
            .Concat(site.Programs.All.Select(program => (program.Body, new Use(UseKind.Program, program.Title, program.Address))))
            .Concat(site.Pages.Select(page => (page.Body, new Use(UseKind.Page, page.Title, page.Address))));
}

/// <summary>A place where a claim is made or a reference named.</summary>
/// <param name="IsVerdict">The article judges there what the old page said.</param>
public sealed record Use(UseKind Kind, string Title, string Address, bool IsVerdict = false);

/// <summary>What sort of place it is, in the order in which places are listed.</summary>
public enum UseKind
{
    Article,
    Exercise,
    Program,
    Page,
    Word,
}

/// <summary>The words for places.</summary>
public static class UseKinds
{
    public static string Label(this UseKind kind) => kind switch
    {
        UseKind.Article => "Article",
        UseKind.Exercise => "Exercise",
        UseKind.Program => "Program",
        UseKind.Page => "Page",
        _ => "Glossary",
    };

    /// <summary>Over a list of them.</summary>
    public static string Heading(this UseKind kind) => kind switch
    {
        UseKind.Article => "Articles",
        UseKind.Exercise => "Exercises",
        UseKind.Program => "Programs",
        UseKind.Page => "Pages",
        _ => "Glossary",
    };
}
