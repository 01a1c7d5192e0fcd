using System.Xml.Linq;

namespace BackPainAdvisor.Content.Tests.Markdown.Html;

/// <summary>Reads HTML as strictly as XML, and holds it to what HTML allows inside what.</summary>
internal static class WellFormed
{
    private static readonly string[] Phrases = ["p", "h1", "h2", "h3", "h4", "em", "strong", "a", "span"];
    private static readonly string[] Blocks = ["p", "div", "ul", "ol", "details", "section", "table", "blockquote", "h2", "h3", "dl"];

    public static XElement Read(string html)
    {
        var root = XElement.Parse($"<body>{html}</body>", LoadOptions.PreserveWhitespace);
        foreach (var phrase in root.Descendants().Where(part => Phrases.Contains(part.Name.LocalName)))
        {
            Assert.DoesNotContain(phrase.Descendants(), inside => Blocks.Contains(inside.Name.LocalName));
        }

        Assert.DoesNotContain(root.Descendants("a").Descendants(), inside => inside.Name.LocalName is "a" or "details");
        return root;
    }
}
