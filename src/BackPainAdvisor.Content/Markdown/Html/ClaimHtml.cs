using BackPainAdvisor.Content.Evidence;
using Markdig.Renderers;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>How a claim's grade is shown in a text.</summary>
internal static class ClaimHtml
{
    // An article stays light; all numbers stand on the claim's own page.
    private const int MostNumbers = 2;

    public static void Disclosure(HtmlRenderer html, Claim claim, CitationNumbers numbers)
    {
        html.Write($"<details class=\"evidence\"><summary>{Chip(claim.Grade)}</summary><div class=\"flow\">");
        WriteInside(html, claim, numbers);
        html.Write("</div></details>");
    }

    public static void ChipLink(HtmlRenderer html, Claim claim) =>
        html.Write($"<a class=\"chip\" href=\"{claim.Address}\">{Chip(claim.Grade)}</a>");

    public static void WriteInside(HtmlRenderer html, Claim claim, CitationNumbers numbers)
    {
        html.Write($"<p><strong>{claim.Grade.Sentence()}</strong> ({claim.Grade.Certainty()}).</p>");
        if (claim.Numbers is [_, ..])
        {
            html.Write("<ul class=\"bars\">");
            foreach (var number in claim.Numbers.Take(MostNumbers))
            {
                html.Write("<li>").WriteEscape(NumberText.Readable(number)).Write("</li>");
            }

            html.Write("</ul>");
        }

        html.Write("<p>");
        if (claim.Sources is [_, ..])
        {
            html.Write(claim.Sources is [_] ? "Source:" : "Sources:");
            foreach (var number in claim.Sources.Select(numbers.Of).OfType<int>())
            {
                html.Write($" <a class=\"cite\" href=\"#r{number}\">[{number}]</a>");
            }

            html.Write(". ");
        }

        html.Write($"<a class=\"tap\" href=\"{claim.Address}\">More about this claim</a></p>");
    }

    private static string Chip(Grade grade) => $"<span class=\"grade grade--{grade.Variant()}\">{grade.Chip()}</span>";
}
