using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>The later pages of a long discussion. The first stands under the article.</summary>
[CachedPage]
public sealed class DiscussionModel(SiteContent content, CommunityDb db, CommentSettings settings) : PageModel
{
    public Article Article { get; private set; } = null!;

    public DiscussionPage Discussion { get; private set; } = null!;

    /// <summary>What stands in place of the way to the form.</summary>
    public string? Closed => ClosedNotice.Of(settings, Discussion);

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancel)
    {
        if (content.Article(slug) is not { } article || await DiscussionPage.ReadAsync(db, slug, number, cancel) is not { } discussion)
        {
            return NotFound();
        }

        (Article, Discussion) = (article, discussion);
        return Page();
    }
}
