using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Safety;

/// <summary>The published warning signs. Ticking shows help by style sheet alone; nothing is sent, so the page has no POST.</summary>
[CachedPage]
public sealed class CheckModel : PageModel;
