using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>Somebody with a browser, who reads an article and writes under it.</summary>
public sealed class Writer(HttpClient browser)
{
    public const string Slug = "back-scans";

    public HttpClient Browser => browser;

    /// <summary>Opens the article's form, fills it in as most people do, changes what the test says, and sends it.</summary>
    public async Task<HttpResponseMessage> SendAsync(Action<Dictionary<string, string>>? change = null, string slug = Slug)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Name"] = "Ann",
            ["Body"] = "Walking helped me.",
            ["Tried"] = "",
            ["HowLong"] = "",
            ["Changed"] = "",
            ["Website"] = "",
            ["Consent"] = "yes",
            ["Stamp"] = await StampAsync($"/articles/{slug}"),
        };
        change?.Invoke(form);
        return await PostAsync($"/articles/{slug}/comments", form);
    }

    /// <summary>The same, for a form that must be kept.</summary>
    public async Task<Left> LeaveAsync(Action<Dictionary<string, string>>? change = null, string slug = Slug)
    {
        using var answer = await SendAsync(change, slug);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        return Left.At(answer.Headers.Location!.OriginalString);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form)
    {
        using var body = new FormUrlEncodedContent(form);
        return await browser.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    public async Task<string> StampAsync(string path) => (await browser.PageAsync(path)).Field("Stamp").GetAttribute("value")!;

    /// <summary>A comment that was kept.</summary>
    /// <param name="PrivatePage">Its address, with the key.</param>
    public sealed record Left(long Id, string Key, string PrivatePage)
    {
        public static Left At(string address)
        {
            var parts = address.Split("?key=");
            return new Left(long.Parse(parts[0]["/comments/".Length..]), parts[1], address);
        }
    }
}

/// <summary>What a page shows of a form.</summary>
public static class ShownForm
{
    /// <summary>The only field of that name.</summary>
    public static IElement Field(this IDocument page, string name) => Assert.Single(page.QuerySelectorAll($"main form[method=post] [name={name}]"));

    /// <summary>What stands in it.</summary>
    public static string Typed(this IDocument page, string name) => page.Field(name) switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? box.Value : "",
        var field => field.GetAttribute("value") ?? "",
    };

    /// <summary>What is wrong with it, as a screen reader tells it: described by an error that stands in the same group.</summary>
    public static string Problem(this IDocument page, string name)
    {
        var field = page.Field(name);
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var error = Assert.Single(field.Closest(".field")!.QuerySelectorAll(".field__error"));
        Assert.Contains(error.Id!, field.GetAttribute("aria-describedby")!.Split(' '));
        return error.TextContent;
    }
}
