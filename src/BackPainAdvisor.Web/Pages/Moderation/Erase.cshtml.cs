using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Erases the comments that were selected in the queue, for a writer who asked. It asks for the password once more.</summary>
[StaffPage(Roles.Moderator)]
public sealed class EraseModel(SiteContent site, CommunityDb db, SignIn signIn, Erasure erasure) : PageModel
{
    public IReadOnlyList<Comment> Comments { get; private set; } = [];

    public int? Erased { get; private set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet() => this.SeeOther("/moderation");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        var ids = form["Pick"].Select(Seen.Read).OfType<Seen>().Select(seen => seen.Id).Distinct().Take(Erasure.MostAtOnce).ToList();
        if (form["Do"] != "erase-for-good")
        {
            return await AskAsync(ids, StatusCodes.Status200OK, ids.Count == 0 ? "Select comments in the queue first." : null, cancel);
        }

        if (await HttpContext.SignedInAsync(cancel) is not { } account || !await signIn.ConfirmAsync(account, form["Now"].ToString()))
        {
            return await AskAsync(ids, StatusCodes.Status422UnprocessableEntity, $"That is not your password. Nothing was erased. After {Account.MostTries} wrong tries your account rests for {Account.RestTime.TotalMinutes} minutes.", cancel);
        }

        var written = await erasure.EraseAsync(ids, account.UserName!); // An account has a name.
        if (!written.IsKept)
        {
            Response.AskToComeBack();
            return await AskAsync(ids, StatusCodes.Status503ServiceUnavailable, "The database can't be written now. Nothing was erased. Try again in a minute.", cancel);
        }

        Erased = written.Value;
        return Page();
    }

    public string TitleOf(Comment comment) => site.Article(comment.Article)?.Title ?? comment.Article;

    private async Task<IActionResult> AskAsync(List<long> ids, int status, string? problem, CancellationToken cancel)
    {
        Comments = await db.Comments.AsNoTracking().Where(comment => ids.Contains(comment.Id) && comment.State != CommentState.Erased).OrderBy(comment => comment.Id).ToListAsync(cancel);
        (Response.StatusCode, Problem) = (status, problem);
        return Page();
    }
}
