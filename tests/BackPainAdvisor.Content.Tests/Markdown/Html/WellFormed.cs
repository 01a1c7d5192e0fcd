using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace BackPainAdvisor.Content.Tests.Markdown.Html;

/// <summary>Reads HTML so strictly that a slip throws, and holds it to what HTML allows inside what.</summary>
internal static class WellFormed
{
    private static readonly string[] Phrases = ["p", "h1", "h2", "h3", "h4", "em", "strong", "a", "span"];
    private static readonly string[] Blocks = ["p", "div", "ul", "ol", "details", "section", "table", "blockquote", "h2", "h3", "dl"];

    public static XElement Read(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        using var page = parser.ParseDocument($"<!DOCTYPE html><html><head><title>A text</title></head><body>{html}</body></html>");
        var root = XElement.Parse(page.Body!.ToHtml(XhtmlMarkupFormatter.Instance), LoadOptions.PreserveWhitespace);
        foreach (var phrase in root.Descendants().Where(part => Phrases.Contains(part.Name.LocalName)))
        {
            Assert.DoesNotContain(phrase.Descendants(), inside => Blocks.Contains(inside.Name.LocalName));
        }

        Assert.DoesNotContain(root.Descendants("a").Descendants(), inside => inside.Name.LocalName is "a" or "details");
        return root;
    }
}
