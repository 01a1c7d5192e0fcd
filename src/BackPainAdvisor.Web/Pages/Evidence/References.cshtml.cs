using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Evidence;

/// <summary>The bibliography, in the order that <c>?sort=</c> asks for.</summary>
[CachedPage(IsOnlyWithoutQuery = true)]
public sealed class ReferencesModel(SiteContent content) : PageModel
{
    public ReferenceOrder Order { get; private set; }

    public IReadOnlyList<Reference> References { get; private set; } = [];

    public void OnGet()
    {
        Order = ReferenceOrders.Parse(Request.Query["sort"]);
        References = Order.Of(content.References);
    }
}
