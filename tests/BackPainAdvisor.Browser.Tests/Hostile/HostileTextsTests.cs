using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Tests.Comments;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Hostile;

/// <summary>A thousand hostile texts on a site of their own, in everything that shows them.</summary>
[Collection(nameof(Readers))]
public sealed class HostileTextsTests(SiteUnderTest readers)
{
    private const int PrivatePagesBetween = 100;

    private readonly HtmlParser parser = new();
    private readonly Dictionary<string, (string Name, string Text)> typed = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);

    [Fact]
    public async Task Hostile_texts_run_load_and_break_nothing_wherever_they_are_shown_and_are_seen_as_they_were_typed()
    {
        await using var site = await SiteProcess.StartAsync();
        await using var window = await readers.WindowAsync();
        var watched = await WatchedPage.OpenAsync(window, site.Origin);

        var left = await HostileWriters.WriteAllAsync(site);
        Assert.True(left.Count > 900, $"Only {left.Count} were kept.");
        foreach (var comment in left)
        {
            typed[comment.Id] = (comment.Name, TextOf(CommentText.ToHtml(comment.Body)));
        }

        await SeenOnPrivatePagesAsync(site, watched, left);
        await SeenInTheQueueAsync(site, watched);
        await WaitForPageAsync(site, (left.Count + DiscussionPage.ThreadsPerPage - 1) / DiscussionPage.ThreadsPerPage, left[^1].Id);
        await SeenUnderTheArticleAsync(site, watched);
        await AskedForBySearchAsync(site, window);

        Assert.Equal([], watched.Trespasses);
        Assert.Equal([], begun);
    }

    private async Task SeenOnPrivatePagesAsync(SiteProcess site, WatchedPage watched, IReadOnlyList<HostileWriters.Left> left)
    {
        foreach (var (comment, number) in left.Select((comment, number) => (comment, number)))
        {
            var page = await parser.ParseDocumentAsync(await site.Http.GetStringAsync(comment.PrivateAddress));
            Assert.Equal(typed[comment.Id], (page.QuerySelector("main bdi")!.TextContent, page.QuerySelector(".said")!.TextContent));
            Assert.Equal(comment.Body, page.QuerySelector("#say-body")!.TextContent);
            Assert.Equal(comment.Name, page.QuerySelector("#say-name")!.GetAttribute("value"));
            if (number % PrivatePagesBetween == 0)
            {
                await watched.Page.GotoAsync(new Uri(site.Origin, comment.PrivateAddress).ToString());
                AssertSeen(await watched.CommentsAsync(), comment.Id);
                begun.UnionWith(Sockets.BegunBy(site.ProcessId));
            }
        }
    }

    /// <summary>Published from there, fifty at a time; the feed shows the last fifty.</summary>
    private async Task SeenInTheQueueAsync(SiteProcess site, WatchedPage watched)
    {
        var password = (await site.RunAsync("user", "add", "anna", "--role", "moderator")).Split(": ")[1];
        var page = watched.Page;
        await page.GotoAsync(new Uri(site.Origin, "/sign-in").ToString());
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("anna");
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/moderation");
        var seen = 0;
        while (await watched.CommentsAsync() is [_, ..] comments)
        {
            AssertSeen(comments);
            seen += comments.Length;
            await page.EvaluateAsync("() => { document.querySelectorAll('[name=Pick]').forEach((pick) => { pick.checked = true }); document.body.dataset.old = '' }");
            await page.Locator(".queue-tools [name=Do][value=publish]").ClickAsync();
            await page.Locator("body:not([data-old]) [role=status]").WaitForAsync();
            AssertWellFormed(await site.Http.GetStringAsync("/comments/feed.xml"));
            begun.UnionWith(Sockets.BegunBy(site.ProcessId));
        }

        Assert.Equal(typed.Count, seen);
    }

    /// <summary>What was published last is seen within a second.</summary>
    private static async Task WaitForPageAsync(SiteProcess site, int number, string id)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var tries = 0; tries < 200 && await pause.WaitForNextTickAsync(); tries++)
        {
            using var answer = await site.Http.GetAsync($"{PageKinds.LeadArticle}/comments/{number}");
            if ((await answer.Content.ReadAsStringAsync()).Contains($"data-comment-id=\"{id}\"", StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"Page {number} does not show comment {id}.");
    }

    private async Task SeenUnderTheArticleAsync(SiteProcess site, WatchedPage watched)
    {
        var seen = 0;
        for (var number = 1; seen < typed.Count; number++)
        {
            await watched.Page.GotoAsync(new Uri(site.Origin, number == 1 ? PageKinds.LeadArticle : $"{PageKinds.LeadArticle}/comments/{number}").ToString());
            var comments = await watched.CommentsAsync();
            Assert.NotEmpty(comments);
            AssertSeen(comments);
            seen += comments.Length;
            begun.UnionWith(Sockets.BegunBy(site.ProcessId));
        }
    }

    /// <summary>Every text as what somebody looks for.</summary>
    private static async Task AskedForBySearchAsync(SiteProcess site, IBrowserContext window)
    {
        var cookies = string.Join("; ", (await window.CookiesAsync([site.Origin.ToString()])).Select(cookie => $"{cookie.Name}={cookie.Value}"));
        foreach (var text in HostileTexts.All.Where(text => text.Length <= 200))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/moderation?q={Uri.EscapeDataString(text)}") { Headers = { { "Cookie", cookies } } };
            using var queue = await site.Http.SendAsync(request);
            using var search = await site.Http.GetAsync($"/search?q={Uri.EscapeDataString(text)}");

            Assert.True(queue.IsSuccessStatusCode && search.IsSuccessStatusCode, $"{queue.StatusCode} and {search.StatusCode} for '{text}'.");
        }
    }

    private void AssertSeen(WatchedPage.Comment[] comments, string? id = null)
    {
        foreach (var comment in comments)
        {
            Assert.Equal(typed[id ?? comment.Id], (comment.Name, comment.Text));
            Assert.Equal([], comment.Foreign);
        }
    }

    private static void AssertWellFormed(string feed)
    {
        using var xml = XmlReader.Create(new StringReader(feed), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            Assert.DoesNotContain(xml.LocalName, (string[])["script", "img", "svg"]);
        }
    }

    private string TextOf(string html) => parser.ParseDocument($"<!doctype html><body>{html}").Body!.TextContent;
}
