using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Plans;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Exercises;

[CachedPage(IsOnlyWithoutQuery = true)]
public sealed class ExerciseModel(SiteContent content) : PageModel
{
    public Exercise Exercise { get; private set; } = null!;

    public ExercisePictures Pictures { get; private set; } = null!;

    public ArticleHtml Evidence { get; private set; } = null!;

    public IReadOnlyList<Exercise> Related { get; private set; } = [];

    public IReadOnlyList<Article> UsedIn { get; private set; } = [];

    /// <summary>The plan that the address carries, to add to.</summary>
    public PlanQuery Plan { get; private set; } = PlanQuery.Empty;

    /// <summary>Items of the record that are told, or whose gap has its reason told.</summary>
    public int AnsweredItems => Exercise.Record.Count(entry => entry.IsKnown || entry.Unknown is { Length: > 0 });

    public IActionResult OnGet(string slug)
    {
        if (content.Exercises.Find(slug) is not { } exercise)
        {
            return NotFound();
        }

        if (Request.QueryString.HasValue)
        {
            Response.IsOfOneReader();
            Plan = Request.Plan().Query ?? PlanQuery.Empty;
        }

        Exercise = exercise;
        Pictures = content.Exercises.PicturesOf(exercise);
        Evidence = ArticleHtml.Of(exercise.Evidence, content);
        Related = content.Exercises.RelatedTo(exercise);
        UsedIn = [.. content.ArticlesWith(exercise)];
        return Page();
    }

    /// <summary>The steps that go with a key position, with their numbers; none when they don't go together.</summary>
    public IEnumerable<(int Number, string Text)> StepsAt(int picture) =>
        picture < Exercise.StepsInPictures.Count
            ? Exercise.Steps.Select((text, index) => (index + 1, text)).Where(step => step.Item1 >= Exercise.StepsInPictures[picture].First && step.Item1 <= Exercise.StepsInPictures[picture].Last)
            : [];
}
