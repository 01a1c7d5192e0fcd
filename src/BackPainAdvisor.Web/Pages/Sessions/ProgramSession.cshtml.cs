using System.Globalization;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Plans;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Sessions;

/// <summary>A session of a program: <c>?week=3&amp;do=evening</c>, else the first of the first week.</summary>
[CachedPage(IsOnlyWithoutQuery = true)]
public sealed class ProgramSessionModel(SiteContent content) : PageModel
{
    public ExerciseProgram Program { get; private set; } = null!;

    public ProgramSession Chosen { get; private set; } = null!;

    public int Week { get; private set; } = 1;

    public Session Session { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (content.Programs.Find(slug) is not { Sessions: [var first, ..] } program)
        {
            return NotFound();
        }

        Program = program;
        Chosen = program.Session(Request.Query["do"].ToString()) ?? first;
        Week = int.TryParse(Request.Query["week"], NumberStyles.None, CultureInfo.InvariantCulture, out var week) ? Math.Clamp(week, 1, program.Schedule.Weeks.Count) : 1;
        Session = new Session(program.Title, program.Address, SessionPart.Of(content.Programs.Steps(program, Chosen, Week)), program.StopIf);
        return Session.Parts.Count > 0 ? Page() : NotFound();
    }
}
