using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Evidence;

[CachedPage]
public sealed class ReferencesModel : PageModel;
