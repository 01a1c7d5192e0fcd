using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>Follows every link inside the site from the home page on.</summary>
[Collection(nameof(Readers))]
public sealed class LinkTests(SiteUnderTest site)
{
    [Fact]
    public async Task No_link_or_anchor_is_dead()
    {
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new List<(string From, Uri To)>();
        var dead = new List<string>();

        var open = new Queue<(string From, Uri To)>([("", site.Origin)]);
        while (open.TryDequeue(out var link))
        {
            var address = link.To.PathAndQuery;
            if (anchors.ContainsKey(address))
            {
                continue;
            }

            anchors[address] = [];
            using var answer = await site.Http.GetAsync(address);
            if (answer is { StatusCode: HttpStatusCode.Redirect or HttpStatusCode.SeeOther, Headers.Location: { } onward })
            {
                // A comment's permalink leads to its place in the discussion, what adds to a plan to the plan.
                links.Add((address, new Uri(site.Origin, onward)));
                open.Enqueue(links[^1]);
                continue;
            }

            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                dead.Add($"{link.From} links to {address}, which answers {(int)answer.StatusCode}");
                continue;
            }

            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            anchors[address].UnionWith(page.QuerySelectorAll("[id]").Select(element => element.Id ?? ""));
            var inside = LinksInside(page, new Uri(site.Origin, address)).ToArray();
            links.AddRange(inside.Select(to => (address, to)));
            // A plan stands in its address: each one leads to one for each exercise more, without end.
            inside.Where(to => !HasPlan(address) || !HasPlan(to.PathAndQuery)).ToList().ForEach(to => open.Enqueue((address, to)));
        }

        dead.AddRange(links
            .Where(link => link.To.Fragment.Length > 1 && anchors.ContainsKey(link.To.PathAndQuery) && !anchors[link.To.PathAndQuery].Contains(Uri.UnescapeDataString(link.To.Fragment[1..])))
            .Select(link => $"{link.From} links to {link.To.PathAndQuery}{link.To.Fragment}, which is not there"));
        Assert.True(links.Count > 500, $"Only {links.Count} links were found.");
        Assert.True(dead.Count == 0, string.Join('\n', dead.Distinct(StringComparer.Ordinal)));
    }

    private static bool HasPlan(string address) => address.Contains("?v=", StringComparison.Ordinal);

    private IEnumerable<Uri> LinksInside(IDocument page, Uri address) =>
        page.QuerySelectorAll("[href], [src]")
            .Where(element => element is not { LocalName: "link" } || element.GetAttribute("rel") != "canonical")
            .Select(element => new Uri(address, element.GetAttribute("href") ?? element.GetAttribute("src") ?? ""))
            .Where(to => to.Authority == site.Origin.Authority);
}
