using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Trust;
using BackPainAdvisor.Web.Hosting;
using Markdig.Syntax;
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

    public Scorecard Scorecard { get; private set; } = null!;

    /// <summary>What the editors answered to findings of the check, in the order of the text.</summary>
    public IReadOnlyList<CheckIgnore> Answers { get; private set; } = [];

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
        Scorecard = Scorecard.Of(article, content);
        Answers = [.. article.Body.Document.Descendants<CheckIgnore>()];
        return Page();
    }
}
