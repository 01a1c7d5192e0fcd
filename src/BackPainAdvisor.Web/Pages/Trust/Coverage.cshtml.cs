using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Trust;

[CachedPage]
public sealed class CoverageModel(SiteContent content) : PageModel
{
    public Coverage Coverage { get; } = Coverage.Of(content);
}
