using System.Net;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using Microsoft.Playwright;

namespace BackPainAdvisor.Browser.Tests.Moderation;

/// <summary>Accounts made by the verb, and comments for them to decide on.</summary>
internal static class Moderators
{
    private const int FormsFromOneAddress = 10;

    private static int addresses;

    /// <summary>A new moderator at a new window, signed in by the form.</summary>
    public static async Task<IPage> ModeratorAsync(this SiteUnderTest site, IBrowserContext window, string name)
    {
        var password = (await site.Process.RunAsync("user", "add", name, "--role", "moderator")).Split(": ")[1];
        var page = await window.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/moderation");
        return page;
    }

    /// <summary>Comments of as many readers, ten from each address; those of one address in their order.</summary>
    public static async Task LeaveAsync(this SiteUnderTest site, int count, Func<int, string> body)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(PageKinds.LeadArticle));
        var stamp = page.QuerySelector("input[name=Stamp]")!.GetAttribute("value")!; // The form has one.
        var households = Enumerable.Range(0, count).Chunk(FormsFromOneAddress);
        await Parallel.ForEachAsync(households, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (numbers, cancel) =>
        {
            using var http = site.Process.HttpFrom(new IPAddress([127, 0, 9, (byte)(1 + Interlocked.Increment(ref addresses))]));
            foreach (var number in numbers)
            {
                using var form = new FormUrlEncodedContent([new("Name", $"Reader {number}"), new("Body", body(number)), new("Consent", "yes"), new("Stamp", stamp)]);
                using var answer = await http.PostAsync($"{PageKinds.LeadArticle}/comments", form, cancel);
                Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            }
        });
    }
}
