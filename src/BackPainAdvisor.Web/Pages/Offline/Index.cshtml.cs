using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Offline;

/// <summary>What the worker shows when the network is away and the page is not kept.</summary>
[CachedPage]
public sealed class IndexModel : PageModel;
