using System.Net;
using AngleSharp.Html.Parser;

namespace BackPainAdvisor.Browser.Tests.Comments;

/// <summary>Forms sent without a browser, to make the pages that only forms make.</summary>
internal static class PostedForms
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <returns>The address of the comment's private page.</returns>
    public static async Task<string> LeaveCommentAsync(HttpClient http, string article, string name, string body, string replyTo = "")
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Name"] = name, ["Body"] = body, ["ReplyTo"] = replyTo, ["Tried"] = "Walking", ["HowLong"] = "3 weeks", ["Consent"] = "yes" };
        using var answer = await SendAsync(http, $"{article}/comments", article, fields);
        return answer is { StatusCode: HttpStatusCode.SeeOther, Headers.Location: { } address }
            ? address.ToString()
            : throw new InvalidOperationException($"The comment of {name} was answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends fields with the stamp of the form that stands on a page.</summary>
    public static async Task<HttpResponseMessage> SendAsync(HttpClient http, string address, string formPage, Dictionary<string, string> fields)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync(formPage));
        var stamp = page.QuerySelector("input[name=Stamp]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{formPage} has no form with a stamp.");
        using var form = new FormUrlEncodedContent(fields.Append(new("Stamp", stamp)));
        return await http.PostAsync(address, form);
    }

    /// <summary>Asks until the article shows the comment.</summary>
    public static async Task WaitForCommentAsync(HttpClient http, string article, string privateAddress)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!(await http.GetStringAsync(article)).Contains($"data-comment-id=\"{IdOf(privateAddress)}\"", StringComparison.Ordinal))
        {
            if (TimeProvider.System.GetElapsedTime(started) > LongestWait)
            {
                throw new TimeoutException($"{article} does not show the published comment {IdOf(privateAddress)}.");
            }

            await pause.WaitForNextTickAsync();
        }
    }

    /// <returns>"7" of "/comments/7?key=abc".</returns>
    public static string IdOf(string privateAddress) => privateAddress.Split('/', '?')[2];
}
