using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>Asks its writer once more, and erases a comment for good.</summary>
public sealed class EraseModel(CommunityDb db, Erasure erasure) : PageModel
{
    public Comment Comment { get; private set; } = null!;

    public WriterKey Key { get; private set; } = null!;

    public string? Notice { get; private set; }

    public Task<IActionResult> OnGetAsync(long id, string? key, CancellationToken cancel) => AskAsync(id, WriterKey.Read(key), cancel);

    public async Task<IActionResult> OnPostAsync(long id, CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        if (WriterKey.Read(form["Key"]) is not { } key)
        {
            return NotFound();
        }

        switch (await erasure.EraseAsync(id, key))
        {
            case CommentOutcome.Kept:
                return this.SeeOther("/comments/erased");
            case CommentOutcome.NotFound:
                return NotFound();
            default:
                Response.AskToComeBack();
                (Response.StatusCode, Notice) = (StatusCodes.Status503ServiceUnavailable, "We can't erase it right now. The fault is ours, and nothing was changed. Please try again in a minute.");
                return await AskAsync(id, key, cancel);
        }
    }

    private async Task<IActionResult> AskAsync(long id, WriterKey? key, CancellationToken cancel)
    {
        if (key is null || await db.Comments.FindAsync([id], cancel) is not { } comment || !key.Opens(comment))
        {
            return NotFound();
        }

        (Comment, Key) = (comment, key);
        Response.KeepPrivate();
        return Page();
    }
}
