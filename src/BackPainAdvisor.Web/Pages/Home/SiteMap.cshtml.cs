using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Home;

[CachedPage]
public sealed class SiteMapModel : PageModel;
