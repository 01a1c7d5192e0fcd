using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Articles;

[CachedPage]
public sealed class TopicModel(SiteContent content) : PageModel
{
    public Topic Topic { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (content.Topic(id) is not { } topic)
        {
            return NotFound();
        }

        Topic = topic;
        return Page();
    }
}
