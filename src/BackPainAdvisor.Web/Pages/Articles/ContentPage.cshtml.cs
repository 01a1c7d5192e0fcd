using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Articles;

[CachedPage]
public sealed class ContentPageModel(SiteContent content) : PageModel
{
    public ContentPage Standing { get; private set; } = null!;

    public ArticleHtml Html { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (content.Page(slug) is not { } page)
        {
            return NotFound();
        }

        Standing = page;
        Html = ArticleHtml.Of(page.Body, content);
        return Page();
    }
}
