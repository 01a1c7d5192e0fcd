using BackPainAdvisor.Content.Figures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackPainAdvisor.Web.Pages.Editor;

/// <summary>Where an editor types a pose and sees it. In Development only, until editors can sign in.</summary>
public sealed class PoseModel(IWebHostEnvironment environment) : PageModel
{
    private const string BirdDog = """
        base: quadruped
        work: [lower-back, glutes]
        poses:
          - label: Start
          - label: Reach
            far: { shoulder: 170, elbow: 2 }
            near: { hip: -10, knee: 4, ankle: 0 }
            rest: [far knee]
            arrows: [far hand, near foot]
        """;

    public string Text { get; private set; } = BirdDog;

    public FigureDraft Draft { get; private set; } = null!;

    public IReadOnlyList<(string Address, string Label)> Pictures => PoseDrawing.PicturesOf(Text, Draft);

    public string? Movement => PoseDrawing.MovementOf(Text, Draft);

    public string Summary => PoseDrawing.SummaryOf(Draft);

    public IActionResult OnGet(string? figure)
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        Text = figure?.ReplaceLineEndings("\n") ?? BirdDog;
        Draft = FigureDraft.Read(Text);
        return Page();
    }
}
