using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary>The library: all exercises, those that the filter leaves out hidden, so that a script can show them again without asking.</summary>
public sealed class IndexModel(SiteContent content) : PageModel
{
    public ExerciseFilter Filter { get; private set; } = ExerciseFilter.Everything;

    public IReadOnlySet<string> Shown { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    public void OnGet()
    {
        // What a reader should avoid says something about their health.
        Response.Headers.CacheControl = "no-store";
        Filter = ExerciseFilter.From(key => Request.Query[key]);
        Shown = Filter.Of(content.Exercises.All).Select(exercise => exercise.Slug).ToHashSet(StringComparer.Ordinal);
    }
}
