using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>References that nothing names, and references by which nobody could find the paper.</summary>
internal static class ReferenceUse
{
    private const string File = "evidence/references.yaml";

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var named = site.Claims.SelectMany(claim => claim.Sources)
            .Concat(Texts.Of(site).SelectMany(text => text.Citations()).SelectMany(citation => citation.Keys))
            .ToHashSet(StringComparer.Ordinal);
        var unused =
            from reference in site.References
            where !named.Contains(reference.Key)
            let place = PlaceOf(reference, site)
            select Problem.Warning(File, place.Line, place.Column, "reference-unused", $"No claim, article or exercise names '{reference.Key}'. Name it where it is leant on, or take it out.");
        var incomplete =
            from reference in site.References
            from lack in LacksOf(reference)
            let place = PlaceOf(reference, site)
            select Problem.Error(File, place.Line, place.Column, "reference-incomplete", $"'{reference.Key}' {lack}");
        return unused.Concat(incomplete);
    }

    private static IEnumerable<string> LacksOf(Reference reference)
    {
        if (reference.Year is null && !reference.IsUndated)
        {
            yield return "has no 'year'. A web page without a date has a key such as 'keele-undated-startback'.";
        }

        if (reference.Link is null)
        {
            yield return "has no 'doi', 'pmid' or 'url', so nobody can look it up.";
        }

        if (reference.Doi is { } doi && !Identifiers.IsDoi(doi))
        {
            yield return $"has the DOI '{doi}', which is not written as one. Write it as 10.7326/M16-2367.";
        }

        if (reference.Pmid is { } pmid && !Identifiers.IsPmid(pmid))
        {
            yield return $"has the PMID '{pmid}', which is not one. Write its digits only.";
        }
    }

    private static YamlPlace PlaceOf(Reference reference, SiteContent site) => YamlPlace.OfEntry(site.Files[File].Text, "key", reference.Key);
}
