using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>A reader tells the moderators that a comment should not stand as it is.</summary>
[CachedPage]
public sealed class ReportModel(CommunityDb db, ReportDesk desk, RateLimits limits) : PageModel
{
    private static readonly Dictionary<string, string> Nothing = [];

    public ShownComment Comment { get; private set; } = null!;

    public string Slug { get; private set; } = "";

    public ReportInput Input { get; private set; } = new();

    public IReadOnlyDictionary<string, string> Problems { get; private set; } = Nothing;

    public string? Notice { get; private set; }

    public Task<IActionResult> OnGetAsync(long id, CancellationToken cancel) => ShowAsync(id, StatusCodes.Status200OK, cancel);

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        Response.Headers.CacheControl = "no-store";
        Input = new ReportInput { Reason = form["Reason"].ToString(), Words = form["Words"].ToString() };
        if (limits.WaitToReport(HttpContext.Writer()) is { } wait)
        {
            Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
            Notice = $"Too many reports at once. Please wait {Math.Ceiling(wait.TotalMinutes):0} minutes. Your words are kept below.";
            return await ShowAsync(id, StatusCodes.Status429TooManyRequests, cancel);
        }

        if (form[CommentForm.Trap].ToString().Length > 0)
        {
            return this.SeeOther("/comments/reported"); // A program filled in what people don't see.
        }

        return await desk.ReportAsync(id, Input) switch
        {
            ReportOutcome.Kept => this.SeeOther("/comments/reported"),
            ReportOutcome.NotFound => NotFound(),
            ReportOutcome.Refused refused => await AgainAsync(id, refused.Problems, cancel),
            _ => await UnavailableAsync(id, cancel),
        };
    }

    private Task<IActionResult> AgainAsync(long id, IReadOnlyDictionary<string, string> problems, CancellationToken cancel)
    {
        (Problems, Notice) = (problems, "Your report is not sent yet. What needs mending is named beside the field.");
        return ShowAsync(id, StatusCodes.Status422UnprocessableEntity, cancel);
    }

    private Task<IActionResult> UnavailableAsync(long id, CancellationToken cancel)
    {
        Response.AskToComeBack();
        Notice = "We can't save reports right now. The fault is ours. Your words are kept below: please try again in a minute.";
        return ShowAsync(id, StatusCodes.Status503ServiceUnavailable, cancel);
    }

    private async Task<IActionResult> ShowAsync(long id, int status, CancellationToken cancel)
    {
        if (await db.Comments.FindAsync([id], cancel) is not { IsShown: true } comment)
        {
            return NotFound();
        }

        (Comment, Slug, Response.StatusCode) = (ShownComment.Of(comment), comment.Article, status);
        return Page();
    }
}
