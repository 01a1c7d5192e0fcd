using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace BackPainAdvisor.Web.Tests.Hosting;

[Collection(nameof(Readers))]
public sealed class PageCacheTests(Site site)
{
    private static readonly Uri Article = new("/articles/back-scans", UriKind.Relative);

    private readonly HttpClient _reader = site.Reader();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Compressed_page_is_the_plain_page(string coding)
    {
        var plain = await _reader.GetByteArrayAsync(Article);

        using var answer = await AskAsync(coding);

        Assert.Equal([coding], answer.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream open = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await open.CopyToAsync(unpacked);
        Assert.Equal(plain, unpacked.ToArray());
    }

    [Fact]
    public async Task Known_page_is_not_sent_again()
    {
        using var first = await AskAsync("br");
        using var again = new HttpRequestMessage(HttpMethod.Get, Article);
        again.Headers.AcceptEncoding.ParseAdd("br");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var answer = await _reader.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, answer.Headers.ETag);
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        var plain = await _reader.GetByteArrayAsync(Article);
        using var asked = new HttpRequestMessage(HttpMethod.Head, Article);

        using var answer = await _reader.SendAsync(asked);

        Assert.Equal(plain.Length, answer.Content.Headers.ContentLength);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Two_readers_get_the_same_bytes_and_no_cookie()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, Article);
        asked.Headers.Add("Cookie", "someone=else");
        asked.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("tr"));

        using var answer = await _reader.SendAsync(asked);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(await _reader.GetByteArrayAsync(Article), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Unknown_query_changes_nothing()
    {
        var plain = await _reader.GetByteArrayAsync(Article);

        var keys = string.Join('&', Enumerable.Range(0, 1000).Select(number => $"key{number}=1"));

        Assert.Equal(plain, await _reader.GetByteArrayAsync(new Uri($"{Article}?{keys}", UriKind.Relative)));
    }

    private async Task<HttpResponseMessage> AskAsync(string coding)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, Article);
        asked.Headers.AcceptEncoding.ParseAdd(coding);
        return await _reader.SendAsync(asked);
    }
}
