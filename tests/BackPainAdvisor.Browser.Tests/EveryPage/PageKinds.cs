using System.Net;
using BackPainAdvisor.Browser.Tests.Comments;
using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.EveryPage;

/// <summary>One page of each kind that the site has.</summary>
internal static class PageKinds
{
    public const string LeadArticle = "/articles/lower-back-pain-exercise";

    /// <summary>A claim whose page draws 100 people.</summary>
    public const string DrawnClaim = "/evidence/walking-plan-harms";

    /// <summary>As many exercises as a plan holds, one of them with a dose that its sources do not give.</summary>
    public const string LongPlan = "/plan?v=1&e=bird-dog.h99~bridge~walking-plan~cat-camel~dead-bug~side-bridge-knees~pelvic-tilt~knee-rolls~sit-to-stand~clamshell~prone-on-elbows~wall-sit&d=135&t=0815&c=had%20tea&g=carry%20the%20shopping";

    // More than the site takes from one address.
    private const int ManyForms = 30;

    public static async Task<IReadOnlyList<PageKind>> OfAsync(SiteProcess site)
    {
        var addresses = await SiteMap.AddressesAsync(site.Http);
        var discussed = addresses.First(address => address.StartsWith("/articles/", StringComparison.Ordinal) && address != LeadArticle);
        return
        [
            .. await ListedAsync(site.Http, addresses),
            new PageKind(DrawnClaim),
            new PageKind("/evidence?grade=contradicted&topic=old-page"),
            new PageKind("/evidence?grade=strong&said=old"),
            new PageKind("/references?sort=kind"),
            new PageKind("/search?q=lumbago"),
            new PageKind("/search?q=zzzzzzzz"),
            new PageKind("/contact/sent"),
            new PageKind(LongPlan),
            new PageKind("/plan?v=9", 400),
            new PageKind(LongPlan.Replace("/plan", "/plan/session", StringComparison.Ordinal)),
            new PageKind("/programs/walking-six-weeks/session?week=2"),
            new PageKind("/no-such-page", 404),
            .. await DiscussedAsync(site, discussed),
            await RefusedAsync(site, $"{discussed}/comments", discussed, 422),
            await RefusedAsync(site, "/contact", "/contact", 422),
            await TooManyAsync(site, $"{discussed}/comments", discussed),
        ];
    }

    /// <summary>
    /// Every address of sitemap.xml with one part; of those with two ("/evidence/some-claim") the largest page of each
    /// first part, because it shows most; and the lead article.
    /// </summary>
    private static async Task<IEnumerable<PageKind>> ListedAsync(HttpClient http, IReadOnlyList<string> addresses)
    {
        var chosen = addresses.Where(address => address.LastIndexOf('/') == 0 || address == LeadArticle).ToHashSet(StringComparer.Ordinal);
        foreach (var kind in addresses.Where(address => address.LastIndexOf('/') > 0).GroupBy(address => address.Split('/')[1], StringComparer.Ordinal))
        {
            var sizes = new List<(string Address, int Size)>();
            foreach (var address in kind)
            {
                sizes.Add((address, (await http.GetByteArrayAsync(address)).Length));
            }

            chosen.Add(sizes.MaxBy(page => page.Size).Address);
        }

        return chosen.Select(address => new PageKind(address));
    }

    /// <summary>An article with a thread and a reply; the form to answer; the private pages of a comment that waits and of one that was refused.</summary>
    private static async Task<IEnumerable<PageKind>> DiscussedAsync(SiteProcess site, string article)
    {
        using var reader = site.HttpFrom(IPAddress.Parse("127.0.0.2"));
        var thread = await PostedForms.LeaveCommentAsync(reader, article, "Ann", "I walk ten minutes a day.\n\n- It *helps* me.\n- [A page](https://example.org/)");
        await site.RunAsync("comments", "publish", PostedForms.IdOf(thread));
        await PostedForms.WaitForCommentAsync(reader, article, thread);
        var reply = await PostedForms.LeaveCommentAsync(reader, article, "Ben", "> It helps me.\n\nMe too.", replyTo: PostedForms.IdOf(thread));
        await site.RunAsync("comments", "publish", PostedForms.IdOf(reply));
        await PostedForms.WaitForCommentAsync(reader, article, reply);
        var waiting = await PostedForms.LeaveCommentAsync(reader, article, "Cy", "Is it better to walk in the morning?");
        var refused = await PostedForms.LeaveCommentAsync(reader, article, "Di", "Buy my pillow.");
        await site.RunAsync("comments", "reject", PostedForms.IdOf(refused), "--reason", "It is an advert.");
        return
        [
            new PageKind(article),
            new PageKind($"{article}/reply/{PostedForms.IdOf(thread)}"),
            new PageKind(waiting),
            new PageKind(refused),
        ];
    }

    private static async Task<PageKind> RefusedAsync(SiteProcess site, string address, string formPage, int status)
    {
        using var reader = site.HttpFrom(IPAddress.Parse("127.0.0.3"));
        using var answer = await PostedForms.SendAsync(reader, address, formPage, []);
        return await KeptAsync(address, status, answer);
    }

    private static async Task<PageKind> TooManyAsync(SiteProcess site, string address, string formPage)
    {
        using var reader = site.HttpFrom(IPAddress.Parse("127.0.0.4"));
        for (var sent = 0; sent < ManyForms; sent++)
        {
            using var answer = await PostedForms.SendAsync(reader, address, formPage, []);
            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
            {
                return await KeptAsync(address, 429, answer);
            }
        }

        throw new InvalidOperationException($"{ManyForms} forms from one address were all let in.");
    }

    private static async Task<PageKind> KeptAsync(string address, int status, HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode != status)
        {
            throw new InvalidOperationException($"{address} answers {(int)answer.StatusCode} to an empty form, not {status}.");
        }

        string[] kept = ["Content-Type", "Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options"];
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => kept.Contains(header.Key, StringComparer.OrdinalIgnoreCase));
        return new PageKind(address, status, new PostedAnswer(headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)), await answer.Content.ReadAsStringAsync()));
    }
}
