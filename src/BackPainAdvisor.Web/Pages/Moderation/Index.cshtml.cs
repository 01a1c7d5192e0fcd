using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>The queue: what waits, and what was decided; each decision is one form, and can be undone.</summary>
[StaffPage(Roles.Moderator)]
public sealed class IndexModel(SiteContent site, CommunityDb db, Store store, DecisionDesk desk, TendingDesk tending, TimeProvider time) : PageModel
{
    public QueueAddress Address { get; private set; } = null!;

    public CommentQueue Queue { get; private set; } = null!;

    public QueueCounts Counts { get; private set; } = null!;

    /// <summary>What was not done, a line each.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>What was done, with a line that says so.</summary>
    public IReadOnlyList<AuditEntry> Done { get; private set; } = [];

    public bool IsUndoable => Done.Any(entry => entry.Before is not null && entry.Deed != "undo");

    /// <summary>What readers say is wrong, by the comment's id.</summary>
    public ILookup<long, Report> Reports { get; private set; } = Array.Empty<Report>().ToLookup(report => report.Comment);

    public string Title => Label(Address.List);

    /// <summary>What a list is called.</summary>
    public static string Label(QueueList list) => list switch
    {
        QueueList.Waiting => "Queue",
        QueueList.Rejected => "Refused",
        QueueList.Withdrawn => "Taken back",
        _ => list.ToString(),
    };

    /// <summary>How much is in a list, where that is counted.</summary>
    public int? CountOf(QueueList list) => list switch
    {
        QueueList.Waiting => Counts.Waiting,
        QueueList.Urgent => Counts.Urgent,
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(string? state, string? q, string? after, string? done, CancellationToken cancel)
    {
        var entries = (done ?? "").Split('.').Select(id => long.TryParse(id, out var number) ? number : 0).Take(DecisionDesk.MostAtOnce).ToList();
        return await ShowAsync(QueueAddress.Read(state, q, after), entries, cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        var address = QueueAddress.Read(form["State"], form["Q"], form["After"]);
        if (QueueForm.Read(form) is not { } asked)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        if (asked.Problem is { } problem)
        {
            return await AgainAsync(address, StatusCodes.Status422UnprocessableEntity, [problem], [], cancel);
        }

        var actor = User.Identity?.Name ?? throw new InvalidOperationException("Somebody without a name decides.");
        var written = asked switch
        {
            { FalseAlarm: { } finding } => One(await tending.ClearAsync(asked.Seen[0], finding, actor)),
            { Decision: { } decision } => await desk.DecideAsync(asked.Seen, decision, asked.Reason, actor),
            _ => await desk.UndoAsync(asked.Entries, actor),
        };
        if (!written.Has(out var outcomes))
        {
            Response.AskToComeBack();
            return await AgainAsync(address, StatusCodes.Status503ServiceUnavailable, [OutcomeWords.Unwritten], [], cancel);
        }

        var done = outcomes.OfType<DecisionOutcome.Done>().Select(outcome => outcome.Entry).ToList();
        var problems = outcomes.Where(outcome => outcome is not DecisionOutcome.Done).Select(OutcomeWords.Of).ToList();
        return problems.Count == 0
            ? this.SeeOther(address.With(done, form["Next"]))
            : await AgainAsync(address, StatusCodes.Status409Conflict, problems, done, cancel);
    }

    public string TitleOf(Comment comment) => site.Article(comment.Article)?.Title ?? comment.Article;

    public IEnumerable<FlagChip> FlagsOf(Comment comment) => FlagChip.Of(comment, site.CommentRules);

    public string AgeOf(Comment comment) => Ages.Words(time.GetUtcNow().UtcDateTime - comment.WrittenAt);

    private async Task<IActionResult> AgainAsync(QueueAddress address, int status, IReadOnlyList<string> problems, IReadOnlyList<long> done, CancellationToken cancel)
    {
        (Response.StatusCode, Problems) = (status, problems);
        return await ShowAsync(address, done, cancel);
    }

    private async Task<IActionResult> ShowAsync(QueueAddress address, IReadOnlyList<long> done, CancellationToken cancel)
    {
        Address = address;
        Queue = await CommentQueue.ReadAsync(db, store, address.List, address.Words, address.After, cancel);
        Counts = await QueueCounts.ReadAsync(db, time.GetUtcNow().UtcDateTime, cancel);
        var ids = Queue.Comments.Select(comment => comment.Id).ToList();
        Reports = (await db.Reports.AsNoTracking().Where(report => ids.Contains(report.Comment) && report.DecidedAt == null).OrderBy(report => report.Id).ToListAsync(cancel)).ToLookup(report => report.Comment);
        Done = await db.AuditEntries.AsNoTracking().Where(entry => done.Contains(entry.Id) && entry.Comment != null).OrderBy(entry => entry.Id).ToListAsync(cancel);
        return Page();
    }

    private static Written<IReadOnlyList<DecisionOutcome>> One(Written<DecisionOutcome> written) => new(written.IsKept, written.Value is { } outcome ? [outcome] : null);
}
