using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

[CachedPage]
public sealed class ReportedModel : PageModel;
