using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Home;

[CachedPage]
public sealed class IndexModel(SiteContent content) : PageModel
{
    // One for each way to begin: lying, on hands and knees, from a chair, on foot.
    private static readonly string[] Gentle = ["bridge", "bird-dog", "sit-to-stand", "walking-plan"];

    public Article? Featured { get; } = content.Article(content.Profile.Featured);

    public DrawnPicture? FeaturedPicture =>
        Featured?.Picture is { } slug && content.Exercises.Find(slug) is { } exercise ? content.Exercises.PicturesOf(exercise).Main : null;

    public IReadOnlyList<Exercise> Exercises { get; } = [.. Gentle.Select(content.Exercises.Find).OfType<Exercise>()];
}
