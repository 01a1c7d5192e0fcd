using System.IO.Compression;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Opening a page asks nobody else, leaves nothing behind, waits for nothing and breaks nothing.</summary>
[Collection(nameof(Readers))]
public sealed class LoadingTests(SiteUnderTest site)
{
    private const int MostScriptBytes = 25 * 1024;

    private static readonly string Scripts = Path.Combine(Repository.Web, "wwwroot", "js");

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
    public void Scripts_of_a_page_are_small()
    {
        // What every page loads, and with it each module that some pages ask for, with all that these import.
        var every = File.ReadAllText(Path.Combine(Scripts, "site.js"));
        var modules = Imported(every).ToArray();

        var bytes = modules.ToDictionary(module => module, module => Loaded(["site.js", module]).Sum(script => BrotliBytes(File.ReadAllBytes(Path.Combine(Scripts, script)))), StringComparer.Ordinal);

        Assert.Contains("session-player.js", modules);
        Assert.All(bytes, module => Assert.InRange(module.Value, 1, MostScriptBytes));
    }

    private static HashSet<string> Loaded(IReadOnlyList<string> first)
    {
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(first);
        while (waiting.TryDequeue(out var script))
        {
            // Of site.js not all modules at once: a page has its own.
            if (loaded.Add(script) && script != "site.js")
            {
                Imported(File.ReadAllText(Path.Combine(Scripts, script))).ToList().ForEach(waiting.Enqueue);
            }
        }

        return loaded;
    }

    private static IEnumerable<string> Imported(string script) =>
        script.Split("'./").Skip(1).Select(rest => rest[..rest.IndexOf('\'', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal);

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
