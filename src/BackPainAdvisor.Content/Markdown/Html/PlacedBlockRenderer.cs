using BackPainAdvisor.Content.Evidence;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>The <c>:::</c> containers: callouts, folds, verdicts, and what a text places by name.</summary>
internal sealed class PlacedBlockRenderer(SiteContent site, CitationNumbers numbers, HashSet<string> seen) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Every container an editor can write.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["key-points", "urgent", "caution", "reasons", "verdict", "claim", "exercise", "figure"];

    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        renderer.EnsureLine();
        switch (block.Info)
        {
            // The page shows the key points beside the title.
            case "key-points":
                break;
            case "urgent":
                Callouts.WriteUrgent(renderer, block, site.RedFlags);
                break;
            case "caution":
                Callouts.WriteCaution(renderer, block);
                break;
            case "reasons":
                WriteReasons(renderer, block);
                break;
            case "verdict":
                WriteVerdict(renderer, block);
                break;
            case "claim":
                WriteClaim(renderer, block);
                break;
            case "exercise" when site.Exercises.Find(MarkdownText.Argument(block, 0)) is { } exercise:
                ExerciseCards.WriteCard(renderer, exercise, site.Exercises.PicturesOf(exercise));
                break;
            case "figure" when site.Exercises.Find(MarkdownText.Argument(block, 0)) is { } shown:
                ExerciseCards.WriteFigure(renderer, shown, site.Exercises.PicturesOf(shown), int.TryParse(MarkdownText.Argument(block, 1), out var position) ? position : 0);
                break;
            default:
                renderer.WriteChildren(block);
                break;
        }
    }

    private static void WriteReasons(HtmlRenderer html, CustomContainer block)
    {
        html.Write("<details class=\"fold\"><summary>").WriteEscape(block.Arguments is { Length: > 0 } title ? title : "The full reasons").Write("</summary><div class=\"flow\">");
        html.WriteChildren(block);
        html.WriteLine("</div></details>");
    }

    private void WriteClaim(HtmlRenderer html, CustomContainer block)
    {
        if (site.Claim(MarkdownText.Argument(block, 0)) is not { } claim)
        {
            return;
        }

        seen.Add(claim.Id);
        html.Write("<div class=\"stated flow\"><p><strong>").WriteEscape(claim.Statement).Write("</strong></p>");
        ClaimHtml.WriteInside(html, claim, numbers);
        html.WriteLine("</div>");
    }

    // The quote says what the old page said; the rest is what is known.
    private static void WriteVerdict(HtmlRenderer html, CustomContainer block)
    {
        var id = MarkdownText.Argument(block, 0);
        var verdict = VerdictWords.Parse(MarkdownText.Argument(block, 1)) ?? Verdict.Untested;
        html.Write($"<div class=\"verdict wide\"><p class=\"row row--apart\"><span class=\"{verdict.CssClass()}\">{verdict.Words()}</span> ");
        html.Write("<a class=\"tap\" href=\"").WriteEscapeUrl(Claim.AddressOf(id)).Write("\">How we judged this</a></p><div class=\"flow\"><h3 class=\"h4\">The old page said</h3>");
        foreach (var quote in block.OfType<QuoteBlock>())
        {
            html.WriteChildren(quote);
        }

        html.Write("</div><div class=\"flow\"><h3 class=\"h4\">What is known</h3>");
        foreach (var known in block.Where(child => child is not QuoteBlock))
        {
            html.Render(known);
        }

        html.WriteLine("</div></div>");
    }
}
