using System.Data.Common;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Articles;

[CachedPage]
public sealed class ArticleModel(SiteContent content, CommunityDb db, FormStamps stamps, CommentSettings settings, ILogger<ArticleModel> log) : PageModel
{
    public Article Article { get; private set; } = null!;

    public ArticleHtml Html { get; private set; } = null!;

    public Seal Seal { get; private set; } = null!;

    public string MachineReadable { get; private set; } = "";

    /// <summary><c>null</c> when the database can't be read: the article is shown all the same.</summary>
    public DiscussionPage? Discussion { get; private set; }

    public CommentForm Form { get; private set; } = null!;

    /// <summary>What stands in place of the form.</summary>
    public string? Closed => ClosedNotice.Of(settings, Discussion);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (content.Article(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        Html = ArticleHtml.WithTerms(article.Body, content);
        Seal = Seal.Of(article, content);
        MachineReadable = StructuredData.OfArticle(content, article);
        Form = CommentForm.Empty(slug, stamps.Make(slug));
        Discussion = await DiscussionAsync(slug, cancel);
        return Page();
    }

    private async Task<DiscussionPage?> DiscussionAsync(string slug, CancellationToken cancel)
    {
        try
        {
            return await DiscussionPage.ReadAsync(db, slug, 1, cancel);
        }
        catch (Exception away) when (away is DbException or InvalidOperationException)
        {
            log.LogError(away, "The discussion of {Article} can't be read", slug);
            return null;
        }
    }
}
