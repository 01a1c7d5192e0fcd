using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Plans;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Programs;

[CachedPage]
public sealed class ProgramModel(SiteContent content) : PageModel
{
    public ExerciseProgram Program { get; private set; } = null!;

    public ArticleHtml Body { get; private set; } = null!;

    public IReadOnlyList<ExerciseProgram> Next { get; private set; } = [];

    public IReadOnlyList<Article> Related { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (content.Programs.Find(slug) is not { } program)
        {
            return NotFound();
        }

        Program = program;
        Body = ArticleHtml.Of(program.Body, content);
        Next = [.. program.Next.Select(content.Programs.Find).OfType<ExerciseProgram>()];
        Related = [.. program.Related.Select(content.Article).OfType<Article>()];
        return Page();
    }

    public IReadOnlyList<ListedStep> StepsOf(ProgramSession session) => content.Programs.Listed(Program, session);

    /// <summary>A plan that begins as the session does in its first week; of a choice, the first option.</summary>
    public PlanQuery PlanOf(ProgramSession session) => PlanQuery.Empty with
    {
        Items = [.. content.Programs.Steps(Program, session, week: 1).Select(step => step.Options[0]).Where(option => !option.Exercise.IsTest)
            .DistinctBy(option => option.Exercise.Slug).Take(Plan.MostItems).Select(option => PlanQueryItem.Of(option.Exercise, option.Dose))],
    };

    /// <summary>Of a session, from its shortest week to its longest.</summary>
    public MinuteRange MinutesOf(ProgramSession session)
    {
        var minutes = Program.Schedule.Weeks.Where(week => week.DaysWith(session.Id) > 0)
            .Select(week => Math.Max(1, (int)Math.Round(content.Programs.MinutesOf(Program, session, week.Number)))).ToList();
        return new MinuteRange(minutes.Min(), minutes.Max());
    }

    /// <summary><c>6 weeks.</c>, <c>2 days.</c>, <c>No end.</c></summary>
    public static string Length(ExerciseProgram program) => program.Schedule switch
    {
        { GoesOn: true } => "No end.",
        { Weeks: [{ Days.Count: < 7 } only] } => $"{only.Days.Count} days.",
        { Weeks.Count: 1 } => "1 week.",
        var schedule => $"{schedule.Weeks.Count} weeks.",
    };

    public static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
