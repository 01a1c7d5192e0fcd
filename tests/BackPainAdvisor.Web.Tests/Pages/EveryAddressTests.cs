using System.Net;
using System.Xml.Linq;

namespace BackPainAdvisor.Web.Tests.Pages;

[Collection(nameof(Readers))]
public sealed class EveryAddressTests(Site site)
{
    private readonly HttpClient _reader = site.Reader();

    public static TheoryData<string> Machines => ["/feed.xml", "/feed.json", "/comments/feed.xml", "/sitemap.xml", "/robots.txt", "/icon.svg", "/health/live", "/health/ready"];

    [Fact]
    public async Task Every_address_of_the_site_map_is_a_page_with_title_description_and_one_heading()
    {
        var paths = await SiteMapAsync();

        Assert.True(paths.Count > 100);
        foreach (var path in paths)
        {
            using var answer = await _reader.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answers {answer.StatusCode}");
            var page = await answer.DocumentAsync();
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.False(string.IsNullOrWhiteSpace(page.Title), path);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), path);
            Assert.EndsWith(path, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_has_the_urgent_signs_the_disclaimer_and_the_ways_home()
    {
        foreach (var path in await SiteMapAsync())
        {
            var page = await _reader.PageAsync(path);
            Assert.Equal(7, page.QuerySelectorAll(".urgent-signs li").Length);
            Assert.Contains("It is not a diagnosis", page.QuerySelector(".site-footer")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                ["/", "/site-map", "/contact", "/disclaimer", "/privacy"],
                page.QuerySelectorAll(".site-footer li a").Select(link => link.GetAttribute("href")).Take(5));
            Assert.NotNull(page.QuerySelector(".site-footer a[href='#top']"));
            Assert.Contains("2007", page.QuerySelector(".site-footer .small")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_link_and_anchor_inside_the_site_leads_somewhere()
    {
        var pages = new Dictionary<string, AngleSharp.Dom.IDocument>(StringComparer.Ordinal);
        foreach (var path in await SiteMapAsync())
        {
            pages[path] = await _reader.PageAsync(path);
        }

        var dead = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/') || href.StartsWith('#')))
            {
                var parts = href.Split('#');
                var target = parts[0].Length == 0 ? path : parts[0].Split('?')[0];
                if (!pages.TryGetValue(target, out var there) && (await _reader.GetAsync(new Uri(target, UriKind.Relative))).StatusCode != HttpStatusCode.OK)
                {
                    dead.Add($"{path} -> {href}");
                }
                else if (parts.Length > 1 && there is not null && there.GetElementById(parts[1]) is null)
                {
                    dead.Add($"{path} -> {href} (no such anchor)");
                }
            }
        }

        Assert.Empty(dead.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task What_programs_ask_for_is_there(string path)
    {
        using var answer = await _reader.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/lower-back-pain-exercise.html", "/articles/lower-back-pain-exercise")]
    [InlineData("/Articles/Back-Scans/", "/articles/back-scans")]
    [InlineData("/about/", "/about")]
    [InlineData("/ABOUT?x=1", "/about?x=1")]
    [InlineData("//evil.example/", "/")]
    public async Task Old_and_untidy_addresses_lead_to_the_one_for_ever(string asked, string one)
    {
        using var answer = await _reader.GetAsync(new Uri("http://localhost:5080" + asked));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(one, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/articles/nowhere")]
    [InlineData("/articles/..%2f..%2fetc%2fpasswd")]
    [InlineData("/articles/%2e%2e/site.yaml")]
    [InlineData("/evidence/nowhere")]
    [InlineData("/topics/nowhere")]
    [InlineData("/verify/nowhere")]
    [InlineData("/articles/nowhere.md")]
    public async Task What_is_not_there_is_a_page_of_the_site_with_the_way_home(string path)
    {
        using var answer = await _reader.GetAsync(new Uri("http://localhost:5080" + path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Equal("That page is not here.", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/search']"));
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    private async Task<IReadOnlyList<string>> SiteMapAsync()
    {
        var map = XDocument.Parse(await _reader.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        return [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath)];
    }
}
