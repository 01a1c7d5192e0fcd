using System.Text.Json;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Content.StartingRoutine;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.StartingRoutine;

/// <summary>A few questions, then the published routines that a table of rules leads to. Answers make one page and are forgotten.</summary>
[CachedPage]
public sealed class IndexModel(SiteContent content) : PageModel
{
    private IFormCollection _form = FormCollection.Empty;

    /// <summary><c>null</c> until all questions are answered.</summary>
    public StartAnswers? Answers { get; private set; }

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<(StartingRule Rule, ExerciseProgram Program)> Routines { get; private set; } = [];

    public IReadOnlyList<StartCare> Cares { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        _form = form;
        (Answers, Problems) = StartAnswers.Read(field => form[field]);
        if (Answers is null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Routines = [.. content.StartingRules.For(Answers).Select(rule => (Rule: rule, Program: content.Programs.Find(rule.Program)!)).Where(routine => routine.Program is not null)];
        Cares = [.. content.StartingRules.Cares.Where(care => Answers.Respect.Contains(care.Id))];
        return Page();
    }

    /// <summary>What was typed or chosen, for the form to show again.</summary>
    public string? Typed(string field) => _form[field].FirstOrDefault();

    public bool Has(string field, string value) => _form[field].Contains(value);

    public string? ErrorId(string field) => Problems.ContainsKey(field) ? $"{field}-error" : null;

    /// <summary>For the diary, when the reader asks it to keep them: pain, goals and measures, and nothing else.</summary>
    public string ToKeep => JsonSerializer.Serialize<IEnumerable<object>>(
    [
        new { kind = "pain", score = Answers!.Now },
        .. Answers.Goals.Where(goal => goal.Able is not null).Select(goal => new { kind = "goal", title = goal.Words, score = goal.Able }),
        .. Tests.Where(test => Answers.Measures.ContainsKey(test.Test.Slug)).Select(test => new { kind = "measure", title = test.Label, value = Answers.Measures[test.Test.Slug] }),
    ]);

    /// <summary>The tests a reader can try at home, with the field for the number.</summary>
    public IEnumerable<(Exercise Test, string Field, string Label, int Most)> Tests =>
        StartAnswers.Measured.Select(measure => (Test: content.Exercises.Find(measure.Test)!, measure.Field, measure.Label, measure.Most)).Where(measure => measure.Test is not null);
}
