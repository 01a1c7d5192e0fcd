using System.IO.Compression;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Opening a page asks nobody else, leaves nothing behind, waits for nothing and breaks nothing.</summary>
[Collection(nameof(Readers))]
public sealed class LoadingTests(SiteUnderTest site)
{
    private const int MostScriptBytes = 12 * 1024;

    [Fact]
    public async Task Nothing_is_asked_of_another_host()
    {
        var visits = await site.VisitsAsync();

        AssertNone(visits, visit => visit.OtherHosts);
    }

    [Fact]
    public async Task No_cookie_is_set()
    {
        var visits = await site.VisitsAsync();

        AssertNone(visits, visit => visit.Cookies);
    }

    [Fact]
    public async Task No_request_holds_back_the_first_paint()
    {
        var visits = await site.VisitsAsync();

        AssertNone(visits, visit => visit.Blocking);
    }

    [Fact]
    public async Task Browser_has_nothing_to_complain_of()
    {
        var visits = await site.VisitsAsync();

        AssertNone(visits, visit => visit.Complaints);
    }

    [Fact]
    public void All_scripts_together_are_small()
    {
        var scripts = Directory.GetFiles(Path.Combine(Repository.Web, "wwwroot", "js"), "*.js", SearchOption.AllDirectories);

        var bytes = scripts.Sum(script => BrotliBytes(File.ReadAllBytes(script)));

        Assert.NotEmpty(scripts);
        Assert.InRange(bytes, 1, MostScriptBytes);
    }

    private static void AssertNone(IReadOnlyList<Visit> visits, Func<Visit, IEnumerable<string>> what)
    {
        var found = visits.SelectMany(visit => what(visit).Select(one => $"{visit.Address}: {one}")).ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static int BrotliBytes(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain);
        }

        return compressed.ToArray().Length;
    }
}
