using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Trust;

[CachedPage]
public sealed class VerifyModel(SiteContent content) : PageModel
{
    public Article Article { get; private set; } = null!;

    public Seal Seal { get; private set; } = null!;

    public string Hash { get; private set; } = "";

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (content.Article(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        Seal = Seal.Of(article, content);
        Hash = Fingerprint.Of(article);
        Claims = [.. article.Body.Claims().Select(made => content.Claim(made.Claim)).OfType<Claim>().Distinct()];
        return Page();
    }
}
