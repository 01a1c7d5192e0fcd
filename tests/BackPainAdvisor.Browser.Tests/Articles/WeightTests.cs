using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.Articles;

/// <summary>An article arrives in one round trip of content.</summary>
[Collection(nameof(Readers))]
public sealed class WeightTests(SiteUnderTest site)
{
    // Ten packets of 1,460 bytes: what a new connection may send before it hears back (RFC 6928).
    private const int OneRoundTrip = 14_600;

    // The first reader gets a quickly compressed page; the best follows as soon as the machine has time.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Lead_article_fits_one_round_trip()
    {
        var started = TimeProvider.System.GetTimestamp();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));

        var bytes = await BrotliBytesAsync();
        while (bytes > OneRoundTrip && TimeProvider.System.GetElapsedTime(started) < LongestWait && await pause.WaitForNextTickAsync())
        {
            bytes = await BrotliBytesAsync();
        }

        Assert.InRange(bytes, 1, OneRoundTrip);
    }

    private async Task<int> BrotliBytesAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, PageKinds.LeadArticle) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
