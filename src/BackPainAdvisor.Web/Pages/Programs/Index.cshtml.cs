using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Programs;

/// <summary>The programs that a filter lets through.</summary>
public sealed class IndexModel(SiteContent content) : PageModel
{
    public ProgramFilter Filter { get; private set; } = ProgramFilter.Everything;

    public IReadOnlyList<ExerciseProgram> Shown { get; private set; } = [];

    public void OnGet()
    {
        // Where a reader is says something about their health.
        Response.Headers.CacheControl = "no-store";
        Filter = ProgramFilter.From(key => Request.Query[key]);
        Shown = Filter.Of(content.Programs.All);
    }

    /// <summary>Of the exercise in the middle of its longest session: the first one is mostly a warm-up.</summary>
    public DrawnPicture? PictureOf(ExerciseProgram program)
    {
        var steps = program.Sessions.Select(session => content.Programs.Steps(program, session, week: 1)).MaxBy(steps => steps.Count) ?? [];
        return steps is [] ? null : content.Exercises.PicturesOf(steps[(steps.Count - 1) / 2].Options[0].Exercise).Main;
    }
}
