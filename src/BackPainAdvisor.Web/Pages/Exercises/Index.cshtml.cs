using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Plans;
using BackPainAdvisor.Web.Pages.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary>The library: all exercises, those that the filter leaves out hidden, so that a script can show them again without asking.</summary>
public sealed class IndexModel(SiteContent content) : PageModel
{
    public ExerciseFilter Filter { get; private set; } = ExerciseFilter.Everything;

    public IReadOnlySet<string> Shown { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The plan that the address carries, to add to; one that can't be read is left alone.</summary>
    public PlanQuery Plan { get; private set; } = PlanQuery.Empty;

    public void OnGet()
    {
        // What a reader should avoid says something about their health, and so may a plan.
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Plan = Request.Plan().Query ?? PlanQuery.Empty;
        Filter = ExerciseFilter.From(key => Request.Query[key]);
        Shown = Filter.Of(content.Exercises.All).Select(exercise => exercise.Slug).ToHashSet(StringComparer.Ordinal);
    }
}
