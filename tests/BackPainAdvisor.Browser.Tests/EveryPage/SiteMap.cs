using System.Xml.Linq;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>sitemap.xml, as the running site serves it.</summary>
internal static class SiteMap
{
    /// <returns>Each address from the slash.</returns>
    public static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient http)
    {
        var xml = XDocument.Parse(await http.GetStringAsync("/sitemap.xml"));
        return [.. xml.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath)];
    }
}
