using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackPainAdvisor.Content.Evidence;

namespace BackPainAdvisor.Content.Feeds;

/// <summary>The ledger and the bibliography as files for other people's programs.</summary>
public static class EvidenceFiles
{
    /// <summary>Where the site serves them.</summary>
    public static readonly IReadOnlyList<string> Addresses = ["/evidence.json", "/evidence.csv", "/references.json", "/references.csv", "/references.bib"];

    // It is a file of its own and never stands in a page, so letters may stand as they are.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ClaimsJson(SiteContent site) => new JsonObject
    {
        ["site"] = site.Profile.BaseAddress,
        ["about"] = "Claims whose saidByOldPage is true are judged by their verdict, never stated.",
        ["claims"] = new JsonArray([.. site.Claims.Select(claim => (JsonNode)Of(claim, site))]),
    }.ToJsonString(Readable);

    public static string ClaimsCsv(SiteContent site) => Csv.Of(
    [
        ["id", "statement", "grade", "gradeInWords", "gradedBy", "topic", "saidByOldPage", "verdict", "sources", "numbers", "note", "checked", "address"],
        .. site.Claims.Select(claim => (IReadOnlyList<string?>)
        [
            claim.Id, claim.Statement, claim.Grade.Word(), claim.Grade.Sentence(), claim.GradedBy, claim.Topic, claim.IsFromOldPage ? "yes" : "no", claim.Verdict?.Words(),
            string.Join(' ', claim.Sources), string.Join(" | ", claim.Numbers), claim.Note, Iso(claim.Checked), site.Profile.BaseAddress + claim.Address,
        ]),
    ]);

    public static string ReferencesJson(SiteContent site) => new JsonObject
    {
        ["site"] = site.Profile.BaseAddress,
        ["references"] = new JsonArray([.. site.References.Select(reference => (JsonNode)Of(reference, site))]),
    }.ToJsonString(Readable);

    public static string ReferencesCsv(SiteContent site) => Csv.Of(
    [
        ["key", "type", "authors", "title", "year", "journal", "volume", "pages", "doi", "pmid", "url", "checked", "note", "claims"],
        .. site.References.Select(reference => (IReadOnlyList<string?>)
        [
            reference.Key, reference.Type, string.Join("; ", reference.Authors), reference.Title, reference.Year?.ToString(CultureInfo.InvariantCulture), reference.Journal, reference.Volume,
            reference.Pages, reference.Doi, reference.Pmid, reference.Url, reference.Status, reference.Note, string.Join(' ', ClaimsOn(reference, site)),
        ]),
    ]);

    public static string ReferencesBibTex(SiteContent site) => BibTex.Of(site.References);

    private static JsonObject Of(Claim claim, SiteContent site) => new()
    {
        ["id"] = claim.Id,
        ["address"] = site.Profile.BaseAddress + claim.Address,
        ["statement"] = claim.Statement,
        ["saidByOldPage"] = claim.IsFromOldPage,
        ["verdict"] = claim.Verdict?.Words(),
        ["grade"] = claim.Grade.Word(),
        ["gradeInWords"] = claim.Grade.Sentence(),
        ["gradedBy"] = claim.GradedBy,
        ["topic"] = claim.Topic,
        ["sources"] = Array(claim.Sources),
        ["numbers"] = Array(claim.Numbers),
        ["note"] = claim.Note,
        ["checked"] = Iso(claim.Checked),
    };

    private static JsonObject Of(Reference reference, SiteContent site) => new()
    {
        ["key"] = reference.Key,
        ["type"] = reference.Type,
        ["authors"] = Array(reference.Authors),
        ["title"] = reference.Title,
        ["year"] = reference.Year,
        ["journal"] = reference.Journal,
        ["volume"] = reference.Volume,
        ["pages"] = reference.Pages,
        ["doi"] = reference.Doi,
        ["pmid"] = reference.Pmid,
        ["url"] = reference.Url,
        ["checked"] = reference.Status,
        ["note"] = reference.Note,
        ["claims"] = Array(ClaimsOn(reference, site)),
    };

    private static IEnumerable<string> ClaimsOn(Reference reference, SiteContent site) => site.EvidenceUse.ClaimsOn(reference.Key).Select(claim => claim.Id);

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
