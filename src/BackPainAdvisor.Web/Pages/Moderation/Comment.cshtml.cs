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

/// <summary>One comment and all that can be done with it but deciding: edit, answer, note, fold, pin.</summary>
[StaffPage(Roles.Moderator)]
public sealed class CommentModel(SiteContent site, CommunityDb db, TendingDesk tending, DiscussionDesk discussions) : PageModel
{
    public Comment Comment { get; private set; } = null!;

    /// <summary>Text and answer as typed when they come back, else the comment's own.</summary>
    public CommentForm Form { get; private set; } = null!;

    public string Answer { get; private set; } = "";

    public string Note { get; private set; } = "";

    public string Fold { get; private set; } = "";

    /// <summary>What was not done.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was done just now.</summary>
    public AuditEntry? Done { get; private set; }

    /// <summary>All that was ever done to it, newest first, with both texts of each edit.</summary>
    public IReadOnlyList<(AuditEntry Entry, Amendment? Texts)> History { get; private set; } = [];

    public bool IsPinned { get; private set; }

    public Seen Seen => new(Comment.Id, Comment.Version);

    public string Title => site.Article(Comment.Article)?.Title ?? Comment.Article;

    public Speaker Speaker => Speakers.Of(site, Actor);

    public IEnumerable<FlagChip> Flags => FlagChip.Of(Comment, site.CommentRules);

    private string Actor => User.Identity?.Name ?? throw new InvalidOperationException("Somebody without a name moderates.");

    public async Task<IActionResult> OnGetAsync(long id, string? done, CancellationToken cancel) =>
        await ShowAsync(id, long.TryParse(done, out var entry) ? entry : null, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        if (Seen.Read(form["Seen"]) is not { } seen || seen.Id != id)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        return form["Do"].ToString() switch
        {
            "edit" => await TellAsync(id, form, await tending.AmendAsync(seen, CommentForm.Read(form), Actor), cancel),
            "answer" => await TellAsync(id, form, await tending.AnswerAsync(seen, Speaker, form["Answer"].ToString(), Actor), cancel),
            "note" => await TellAsync(id, form, await tending.NoteAsync(seen, form["Note"].ToString(), Actor), cancel),
            "fold" => await TellAsync(id, form, await tending.FoldAsync(seen, form["Fold"].ToString(), Actor), cancel),
            "pin" => await TellAsync(id, await discussions.PinAsync(id, Actor), cancel),
            "unpin" when await db.Comments.FindAsync([id], cancel) is { } comment => await TellAsync(id, await discussions.UnpinAsync(comment.Article, Actor), cancel),
            _ => StatusCode(StatusCodes.Status400BadRequest),
        };
    }

    private async Task<IActionResult> TellAsync(long id, IFormCollection form, Written<DecisionOutcome> written, CancellationToken cancel)
    {
        if (written.Value is DecisionOutcome.Done done)
        {
            return this.SeeOther($"/moderation/comments/{id}?done={done.Entry}");
        }

        var (status, problem) = written.Value switch
        {
            null => (StatusCodes.Status503ServiceUnavailable, OutcomeWords.Unwritten),
            DecisionOutcome.ToMend mend => (StatusCodes.Status422UnprocessableEntity, OutcomeWords.Of(mend)),
            var outcome => (StatusCodes.Status409Conflict, OutcomeWords.Of(outcome)),
        };
        return await AgainAsync(id, status, problem, form, cancel);
    }

    private async Task<IActionResult> TellAsync(long id, Written<bool> written, CancellationToken cancel) => written switch
    {
        { IsKept: false } => await AgainAsync(id, StatusCodes.Status503ServiceUnavailable, OutcomeWords.Unwritten, null, cancel),
        { Value: false } => await AgainAsync(id, StatusCodes.Status409Conflict, "Nothing was changed: it is so already, or the comment is not shown, or it is an answer.", null, cancel),
        _ => this.SeeOther($"/moderation/comments/{id}"),
    };

    private async Task<IActionResult> AgainAsync(long id, int status, string problem, IFormCollection? typed, CancellationToken cancel)
    {
        if (!await ShowAsync(id, null, cancel))
        {
            return NotFound();
        }

        (Problem, Response.StatusCode) = (problem, status);
        Take(typed);
        return Page();
    }

    /// <summary>What was typed is never lost, whatever went wrong.</summary>
    private void Take(IFormCollection? typed)
    {
        switch (typed?["Do"].ToString())
        {
            case "edit":
                Form = Form with { Input = CommentForm.Read(typed) };
                break;
            case "answer":
                Answer = typed["Answer"].ToString();
                break;
            case "note":
                Note = typed["Note"].ToString();
                break;
            case "fold":
                Fold = typed["Fold"].ToString();
                break;
        }
    }

    private async Task<bool> ShowAsync(long id, long? done, CancellationToken cancel)
    {
        if (await db.Comments.AsNoTracking().SingleOrDefaultAsync(comment => comment.Id == id, cancel) is not { State: not CommentState.Erased } comment)
        {
            return false;
        }

        Comment = comment;
        (Note, Fold) = (comment.Note ?? "", comment.Fold ?? "");
        Form = CommentForm.Empty(comment.Article, "") with { Input = new CommentInput { Name = comment.Name, Body = comment.Body, Tried = comment.Tried, HowLong = comment.HowLong, Changed = comment.Changed } };
        IsPinned = await db.Discussions.AnyAsync(discussion => discussion.Article == comment.Article && discussion.Pinned == id, cancel);
        var entries = await db.AuditEntries.AsNoTracking().Where(entry => entry.Comment == id).OrderByDescending(entry => entry.Id).ToListAsync(cancel);
        var texts = await db.Amendments.AsNoTracking().Where(amendment => amendment.Comment == id).ToDictionaryAsync(amendment => amendment.Entry, cancel);
        History = [.. entries.Select(entry => (entry, texts.GetValueOrDefault(entry.Id)))];
        Done = done is { } number ? await db.AuditEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == number && entry.Comment != null, cancel) : null;
        return true;
    }
}
