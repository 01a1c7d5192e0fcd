using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Home;

[CachedPage]
public sealed class IndexModel(SiteContent content) : PageModel
{
    public Article? Featured { get; } = content.Article(content.Profile.Featured);
}
