using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>
/// One comment. With its private key: where it stands, to be changed or taken back. Without: the permalink of a published one,
/// which leads to its place in the discussion.
/// </summary>
public sealed class CommentModel(SiteContent content, CommunityDb db, CommentDesk desk, TimeProvider time) : PageModel
{
    public Comment Comment { get; private set; } = null!;

    public WriterKey Key { get; private set; } = null!;

    public CommentForm? Form { get; private set; }

    public string? Notice { get; private set; }

    public string ArticleTitle => content.Article(Comment.Article)?.Title ?? Comment.Article;

    public bool IsWithdrawable => Comment.IsWithdrawable;

    /// <summary>What its writer typed, whether or not others may see it.</summary>
    public ShownComment Said => ShownComment.ToItsWriter(Comment);

    /// <summary>Everything that is kept about it.</summary>
    public CommentRecord Record { get; private set; } = null!;

    /// <summary>Shown before all else, when the words of the comment call for it.</summary>
    public HelpNow? Help => HelpNow.For(Comment, content);

    public async Task<IActionResult> OnGetAsync(long id, string? key, CancellationToken cancel)
    {
        if (await db.Comments.FindAsync([id], cancel) is not { } comment)
        {
            return NotFound();
        }

        if (WriterKey.Read(key) is { } given && given.Opens(comment))
        {
            return await ShowAsync(comment, given, null, null, cancel);
        }

        return comment.IsShown && await DiscussionPage.NumberOfAsync(db, comment, cancel) is { } number
            ? Redirect(number == 1 ? $"/articles/{comment.Article}#comment-{id}" : $"/articles/{comment.Article}/comments/{number}#comment-{id}")
            : NotFound();
    }

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

        var input = CommentForm.Read(form);
        var outcome = form["Do"] == "withdraw" ? await desk.WithdrawAsync(id, key) : await desk.EditAsync(id, key, input, CommentForm.ReservedBy(content), content.CommentRules);
        return outcome switch
        {
            CommentOutcome.Kept => this.SeeOther(PrivateLink.Of(id, key)),
            CommentOutcome.NotFound => NotFound(),
            CommentOutcome.Refused refused => await AgainAsync(id, key, StatusCodes.Status422UnprocessableEntity, input, refused.Problems, "Something needs mending. It is named beside the field.", cancel),
            CommentOutcome.NotAllowed => await AgainAsync(id, key, StatusCodes.Status422UnprocessableEntity, null, new Dictionary<string, string>(StringComparer.Ordinal), "That can't be done any more. Here is where your comment stands now.", cancel),
            CommentOutcome.Closed => await AgainAsync(id, key, StatusCodes.Status503ServiceUnavailable, input, new Dictionary<string, string>(StringComparer.Ordinal), "We take no changes at the moment. Your text is kept below: please copy it and come back another day.", cancel),
            _ => await UnavailableAsync(id, key, input, cancel),
        };
    }

    private Task<IActionResult> UnavailableAsync(long id, WriterKey key, CommentInput input, CancellationToken cancel)
    {
        Response.AskToComeBack();
        return AgainAsync(id, key, StatusCodes.Status503ServiceUnavailable, input, new Dictionary<string, string>(StringComparer.Ordinal), "We can't save right now. The fault is ours. Your text is kept below: please try again in a minute.", cancel);
    }

    private async Task<IActionResult> AgainAsync(long id, WriterKey key, int status, CommentInput? typed, IReadOnlyDictionary<string, string> problems, string notice, CancellationToken cancel)
    {
        if (await db.Comments.FindAsync([id], cancel) is not { } comment || !key.Opens(comment))
        {
            return NotFound();
        }

        (Notice, Response.StatusCode) = (notice, status);
        return await ShowAsync(comment, key, typed, problems, cancel);
    }

    private async Task<IActionResult> ShowAsync(Comment comment, WriterKey key, CommentInput? typed, IReadOnlyDictionary<string, string>? problems, CancellationToken cancel)
    {
        (Comment, Key, Record) = (comment, key, await CommentRecord.ReadAsync(db, comment, cancel));
        Response.KeepPrivate();
        if (comment.IsEditable(time.GetUtcNow().UtcDateTime))
        {
            var input = typed ?? new CommentInput { Name = comment.Name, Body = comment.Body, Tried = comment.Tried, HowLong = comment.HowLong, Changed = comment.Changed };
            Form = new CommentForm(comment.Article, "", input, problems ?? new Dictionary<string, string>(StringComparer.Ordinal));
        }

        return Page();
    }
}
