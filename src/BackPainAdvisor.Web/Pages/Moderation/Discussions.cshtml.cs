using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>The discussion of each article: how much is in it, and whether anybody can write there.</summary>
[StaffPage(Roles.Moderator)]
public sealed class DiscussionsModel(SiteContent site, CommunityDb db, CommentSettings settings, DiscussionDesk desk) : PageModel
{
    public IReadOnlyList<(Article Article, Discussion? Discussion)> Discussions { get; private set; } = [];

    public string? Problem { get; private set; }

    public bool IsReadOnly => settings.IsReadOnly;

    public TimeSpan? CloseAfter => settings.CloseAfter;

    public Task OnGetAsync(CancellationToken cancel) => ReadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (form, status) = await Request.ReadAsync(cancel);
        if (form is null)
        {
            return StatusCode(status);
        }

        var actor = User.Identity?.Name ?? throw new InvalidOperationException("Somebody without a name moderates.");
        if (form["Do"].ToString().Split(':') is not [("close" or "reopen") and var deed, var slug] || site.Article(slug) is null)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        var written = await (deed == "close" ? desk.CloseAsync(slug, actor) : desk.ReopenAsync(slug, actor));
        if (written is { IsKept: true, Value: true })
        {
            return this.SeeOther("/moderation/discussions");
        }

        (Problem, Response.StatusCode) = written.IsKept
            ? ("Nothing was changed: somebody was quicker. The log says who.", StatusCodes.Status409Conflict)
            : (OutcomeWords.Unwritten, StatusCodes.Status503ServiceUnavailable);
        await ReadAsync(cancel);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        var discussions = await db.Discussions.AsNoTracking().ToDictionaryAsync(discussion => discussion.Article, StringComparer.Ordinal, cancel);
        Discussions = [.. site.Articles.Select(article => (article, discussions.GetValueOrDefault(article.Slug)))
            .OrderByDescending(row => row.Item2?.QuietSince ?? DateTime.MinValue).ThenBy(row => row.article.Title, StringComparer.Ordinal)];
    }
}
