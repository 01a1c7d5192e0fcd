using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Evidence;

[CachedPage]
public sealed class ClaimModel(SiteContent content) : PageModel
{
    public Claim Claim { get; private set; } = null!;

    public IReadOnlyList<Reference> Sources { get; private set; } = [];

    public IReadOnlyList<Use> UsedIn { get; private set; } = [];

    public string WouldChange { get; private set; } = "";

    public IActionResult OnGet(string id)
    {
        if (content.Claim(id) is not { } claim)
        {
            return NotFound();
        }

        Claim = claim;
        Sources = [.. claim.Sources.Select(content.Reference).OfType<Reference>()];
        UsedIn = content.EvidenceUse.OfClaim(id);
        WouldChange = MindChange.Of(claim, Sources);
        return Page();
    }
}
