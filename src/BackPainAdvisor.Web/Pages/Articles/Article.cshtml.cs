using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Articles;

[CachedPage]
public sealed class ArticleModel(SiteContent content) : PageModel
{
    public Article Article { get; private set; } = null!;

    public ArticleHtml Html { get; private set; } = null!;

    public Seal Seal { get; private set; } = null!;

    public string MachineReadable { get; private set; } = "";

    public IActionResult OnGet(string slug)
    {
        if (content.Article(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        Html = ArticleHtml.Of(article.Body, content);
        Seal = Seal.Of(article, content);
        MachineReadable = StructuredData.OfArticle(content, article);
        return Page();
    }
}
