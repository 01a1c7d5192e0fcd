using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Plans;
using BackPainAdvisor.Web.Pages.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Sessions;

/// <summary>The plan of the address, exercise by exercise. A plan that can't be read is told by the plan's own page.</summary>
public sealed class PlanSessionModel(SiteContent content) : PageModel
{
    public Session Session { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Response.IsOfOneReader();
        if (Request.Plan().Query is not { } query || PlanReading.Of(query, content.Exercises).Plan is not { IsEmpty: false } plan)
        {
            return Redirect(PlanAddress.Path + Request.QueryString);
        }

        Session = new Session("My plan", PlanAddress.Path.With(PlanQuery.Of(plan)), SessionPart.Of(plan), plan.StopIf);
        return Page();
    }
}
