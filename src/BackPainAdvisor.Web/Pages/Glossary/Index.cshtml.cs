using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Glossary;

[CachedPage]
public sealed class IndexModel : PageModel;
