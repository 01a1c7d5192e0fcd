using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>A sentence, then its grade: the first time as a disclosure that tells all, later as a link to the claim.</summary>
internal sealed class ClaimSpanRenderer(SiteContent site, CitationNumbers numbers, HashSet<string> seen) : HtmlObjectRenderer<ClaimSpan>
{
    protected override void Write(HtmlRenderer renderer, ClaimSpan span)
    {
        renderer.WriteChildren(span);
        if (site.Claim(span.Claim) is not { } claim)
        {
            return;
        }

        if (span.FindParentOfType<LinkInline>().Any())
        {
            return;
        }

        renderer.Write(' ');
        if (Disclosures.MayStandIn(span) && seen.Add(claim.Id))
        {
            ClaimHtml.Disclosure(renderer, claim, numbers);
        }
        else
        {
            ClaimHtml.ChipLink(renderer, claim);
        }
    }
}
