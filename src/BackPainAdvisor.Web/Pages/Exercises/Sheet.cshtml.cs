using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Exercises;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Exercises;

/// <summary>All key positions side by side, for whoever changes the drawing. In Development only.</summary>
public sealed class SheetModel(SiteContent content, IWebHostEnvironment environment) : PageModel
{
    public static readonly IReadOnlyList<string> Schemes = ["light", "dark"];

    public IReadOnlyList<Exercise> Exercises => content.Exercises.All;

    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();
}
