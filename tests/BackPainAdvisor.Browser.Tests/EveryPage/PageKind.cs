using System.Xml.Linq;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>A kind of page, and the one page that stands for it.</summary>
/// <param name="Address">From the slash.</param>
/// <param name="Status">What the server answers.</param>
public sealed record PageKind(string Address, int Status = 200)
{
    private const string LeadArticle = "/articles/lower-back-pain-exercise";

    /// <summary>
    /// Every address of sitemap.xml with one part; of those with two ("/evidence/some-claim") the largest page of each
    /// first part, because it shows most; the lead article; and what no site map lists: search results and errors.
    /// </summary>
    internal static async Task<IReadOnlyList<PageKind>> OfAsync(HttpClient http)
    {
        var addresses = await SiteMap.AddressesAsync(http);
        var kinds = new List<string>(addresses.Where(address => address.LastIndexOf('/') == 0));
        foreach (var kind in addresses.Where(address => address.LastIndexOf('/') > 0).GroupBy(address => address.Split('/')[1], StringComparer.Ordinal))
        {
            kinds.Add(await LargestAsync(http, kind));
        }

        return
        [
            .. kinds.Concat(addresses.Where(address => address == LeadArticle)).Distinct(StringComparer.Ordinal).Select(address => new PageKind(address)),
            new PageKind("/search?q=lumbago"),
            new PageKind("/search?q=zzzzzzzz"),
            new PageKind("/no-such-page", 404),
        ];
    }

    /// <exception cref="InvalidOperationException">The page answers another status than its kind's.</exception>
    public async Task OpenAsync(IPage page)
    {
        var answer = await page.GotoAsync(Address);
        if (answer?.Status != Status)
        {
            throw new InvalidOperationException($"{Address} answers {answer?.Status}, not {Status}.");
        }
    }

    private static async Task<string> LargestAsync(HttpClient http, IEnumerable<string> addresses)
    {
        var sizes = new List<(string Address, int Size)>();
        foreach (var address in addresses)
        {
            sizes.Add((address, (await http.GetByteArrayAsync(address)).Length));
        }

        return sizes.MaxBy(page => page.Size).Address;
    }
}

/// <summary>sitemap.xml, as the running site serves it.</summary>
internal static class SiteMap
{
    public static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient http)
    {
        var xml = XDocument.Parse(await http.GetStringAsync("/sitemap.xml"));
        return [.. xml.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath)];
    }
}
