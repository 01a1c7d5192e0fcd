using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Plans;

/// <summary>The reader's own plan, which only its address holds. A change of the form leads to another address: the old one undoes it.</summary>
public sealed class IndexModel(SiteContent content) : PageModel
{
    public Plan Plan { get; private set; } = PlanReading.Of(PlanQuery.Empty, ExerciseLibrary.Empty).Plan;

    public PlanQuery Query { get; private set; } = PlanQuery.Empty;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>What in the address can't be read, in words.</summary>
    public string? Unreadable { get; private set; }

    public QrCode? QrCode { get; private set; }

    /// <summary>Those that can be added.</summary>
    public IEnumerable<Exercise> Choices => content.Exercises.All.Where(exercise => !exercise.IsTest);

    public IActionResult OnGet()
    {
        Response.IsOfOneReader();
        var (query, unreadable) = Request.Plan();
        if (query is null)
        {
            Unreadable = unreadable;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (PlanChange.IsAsked(key => Request.Query[key].FirstOrDefault()))
        {
            Response.Headers.Location = PlanAddress.Path.With(PlanChange.Apply(query, key => Request.Query[key].FirstOrDefault()));
            return StatusCode(StatusCodes.Status303SeeOther);
        }

        (Plan, Notices) = PlanReading.Of(query, content.Exercises);
        Query = PlanQuery.Of(Plan);
        QrCode = Plan.IsEmpty ? null : QrCode.Of(content.Profile.BaseAddress + PlanAddress.Path.With(Query));
        return Page();
    }
}
