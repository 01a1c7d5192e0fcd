using System.Net;

namespace BackPainAdvisor.Web.Tests.Evidence;

[Collection(nameof(Readers))]
public sealed class EvidenceDownloadsTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("/evidence.json", "application/json", "/evidence")]
    [InlineData("/evidence.csv", "text/csv", "/evidence")]
    [InlineData("/references.json", "application/json", "/references")]
    [InlineData("/references.csv", "text/csv", "/references")]
    [InlineData("/references.bib", "application/x-bibtex", "/references")]
    public async Task File_has_its_media_type_is_kept_and_is_linked_from_its_page(string path, string type, string page)
    {
        using var answer = await _reader.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((type, "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.NotNull(answer.Headers.ETag);
        Assert.NotNull((await _reader.PageAsync(page)).QuerySelector($"main a[href='{path}']"));
    }
}
