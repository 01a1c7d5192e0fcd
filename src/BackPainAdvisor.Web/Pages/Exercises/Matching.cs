using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary><c>/exercises/matching?...</c>: slugs of the exercises that the same filter lets through, for the module that refines at once.</summary>
public static class Matching
{
    public static void MapMatchingExercises(this WebApplication app) =>
        app.MapGet("/exercises/matching", (HttpRequest request, SiteContent site) =>
        {
            // What a reader should avoid says something about their health.
            request.HttpContext.Response.Headers.CacheControl = "no-store";
            return ExerciseFilter.From(key => request.Query[key]).Of(site.Exercises.All).Select(exercise => exercise.Slug);
        });
}
