using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackPainAdvisor.Web.Tests;

/// <summary>Answers as documents.</summary>
public static class Html
{
    public static async Task<IDocument> PageAsync(this HttpClient reader, string path)
    {
        using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.DocumentAsync();
    }

    public static async Task<IDocument> DocumentAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
}
