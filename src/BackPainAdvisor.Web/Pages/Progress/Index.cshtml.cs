using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Progress;

/// <summary>The diary's page. It knows nothing of the diary: a module fills it from the reader's device.</summary>
[CachedPage]
public sealed class IndexModel(SiteContent content) : PageModel
{
    /// <summary>Points of 0 to 10 that may be chance: the smallest change beyond error for pain, and for one task.</summary>
    public const int PainBand = 2;

    public const int GoalBand = 3;

    public const string PainClaim = "measure-pain-one-point";

    public const string GoalClaim = "measure-psfs-single-task";

    /// <summary>Who found it: <c>Childs and others, 2005</c>. Empty when the claim is gone.</summary>
    public string SourceOf(string claim) =>
        content.Claim(claim)?.Sources.Select(content.Reference).OfType<Reference>().FirstOrDefault() is { } source ? $"{string.Concat(source.Authors.Take(1)).Split(' ')[0]} and others, {source.Year}" : "";
}
