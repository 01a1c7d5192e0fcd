using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Evidence;

/// <summary>Claims and references as files for other programs.</summary>
public static class EvidenceDownloads
{
    private const string Json = "application/json; charset=utf-8";
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string BibTex = "application/x-bibtex; charset=utf-8";

    public static void MapEvidenceFiles(this WebApplication app)
    {
        Map("/evidence.json", Json, EvidenceFiles.ClaimsJson);
        Map("/evidence.csv", Csv, EvidenceFiles.ClaimsCsv);
        Map("/references.json", Json, EvidenceFiles.ReferencesJson);
        Map("/references.csv", Csv, EvidenceFiles.ReferencesCsv);
        Map("/references.bib", BibTex, EvidenceFiles.ReferencesBibTex);

        void Map(string address, string type, Func<SiteContent, string> text) =>
            app.MapGet(address, (SiteContent site) => Results.Text(text(site), type)).WithMetadata(new CachedPageAttribute());
    }
}
