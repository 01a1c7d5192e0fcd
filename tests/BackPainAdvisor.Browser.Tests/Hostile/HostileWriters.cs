using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Browser.Tests.EveryPage;
using BackPainAdvisor.Browser.Tests.Site;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Tests.Comments;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Browser.Tests.Hostile;

/// <summary>Sends every hostile text by the form, as name and as text; as text alone where the site takes no such name.</summary>
internal static class HostileWriters
{
    private const int TextsFromOneAddress = 3; // Each may need three forms, and ten are taken.

    /// <summary>A comment that the site kept, as it should be seen.</summary>
    public sealed record Left(string Id, string PrivateAddress, string Name, string Body);

    public static async Task<IReadOnlyList<Left>> WriteAllAsync(SiteProcess site)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(PageKinds.LeadArticle));
        var stamp = page.QuerySelector("input[name=Stamp]")!.GetAttribute("value")!; // The form has one.
        var left = new List<Left>();
        foreach (var (texts, number) in HostileTexts.All.Distinct(StringComparer.Ordinal).Chunk(TextsFromOneAddress).Select((texts, number) => (texts, number)))
        {
            using var http = site.HttpFrom(new IPAddress([127, 20, (byte)(number / 250), (byte)(1 + (number % 250))]));
            foreach (var text in texts)
            {
                if (await WriteAsync(http, stamp, text, number) is { } kept)
                {
                    left.Add(kept);
                }
            }
        }

        return left;
    }

    private static async Task<Left?> WriteAsync(HttpClient http, string stamp, string text, int number)
    {
        var isName = !new CommentInput { Name = text, Body = "x", Consent = true }.Problems(new ReservedNames([])).ContainsKey(nameof(CommentInput.Name));
        var (name, yes) = (isName ? text : $"Reader {number}", "");
        for (var tries = 0; tries < 3; tries++)
        {
            using var form = new FormUrlEncodedContent([new("Name", name), new("Body", text), new("Consent", "yes"), new("Stamp", stamp), new("Yes", yes)]);
            using var answer = await http.PostAsync($"{PageKinds.LeadArticle}/comments", form);
            if (answer is { StatusCode: HttpStatusCode.SeeOther, Headers.Location: { } address })
            {
                return new Left(address.ToString().Split('/', '?')[2], address.ToString(), TypedText.Line(Arriving(name)), TypedText.Lines(Arriving(text)));
            }

            if (answer.StatusCode is not HttpStatusCode.UnprocessableEntity)
            {
                Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{answer.StatusCode} for '{text}'."); // More than a form may hold.
                return null;
            }

            var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            yes = page.QuerySelector("input[name=Yes]")?.GetAttribute("value") ?? "";
            name = page.QuerySelector("#say-name-error") is not null ? $"Reader {number}" : name;
        }

        return null; // Nothing to see in it, or too long.
    }

    /// <summary>Half a character can't be sent: it arrives as U+FFFD.</summary>
    private static string Arriving(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
