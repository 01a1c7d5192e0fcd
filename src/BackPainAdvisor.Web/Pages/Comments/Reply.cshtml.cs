using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>The form to answer one comment.</summary>
[CachedPage]
public sealed class ReplyModel(SiteContent content, CommunityDb db, FormStamps stamps, CommentSettings settings) : PageModel
{
    public Article Article { get; private set; } = null!;

    public CommentForm Form { get; private set; } = null!;

    /// <summary>What stands in place of the form.</summary>
    public string? Closed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, long id, CancellationToken cancel)
    {
        if (content.Article(slug) is not { } article || await Answered.FindAsync(db, slug, id, cancel) is not { } answered)
        {
            return NotFound();
        }

        Article = article;
        Form = CommentForm.Empty(slug, stamps.Make(slug)) with { Answered = answered, Input = new CommentInput { ReplyTo = id } };
        Closed = ClosedNotice.Of(settings, await DiscussionPage.ReadAsync(db, slug, 1, cancel));
        return Page();
    }
}
