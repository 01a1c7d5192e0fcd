using System.Globalization;
using BackPainAdvisor.Content.Figures;
using BackPainAdvisor.Web.Pages.Exercises;

namespace BackPainAdvisor.Web.Pages.Editor;

/// <summary>
/// <c>/editor/pose.svg?figure=TEXT&amp;frame=N</c>, the picture of a typed figure, or 422 with a line for each problem;
/// <c>/editor/pose.json?figure=TEXT</c>, what the editor's module shows. In Development only, until editors can sign in.
/// </summary>
public static class PoseDrawing
{
    // The same text gives the same picture, so the module's question and its <img> are answered once.
    private const string Lifetime = "private, max-age=60";

    public static void MapPoseDrawing(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return;
        }

        app.MapGet("/editor/pose.svg", Picture);
        app.MapGet("/editor/pose.json", (string? figure) =>
        {
            var draft = FigureDraft.Read(figure ?? "");
            return new
            {
                Summary = SummaryOf(draft),
                Problems = draft.ProblemLines,
                Pictures = PicturesOf(figure ?? "", draft).Select(picture => new { picture.Address, picture.Label }),
                Movement = MovementOf(figure ?? "", draft),
            };
        });
    }

    /// <summary>The key positions of a typed figure; none when it can't be drawn.</summary>
    public static IReadOnlyList<(string Address, string Label)> PicturesOf(string text, FigureDraft draft) =>
        [.. (draft.Figure?.Poses ?? []).Select((pose, frame) => (AddressOf(text, $"{frame + 1}"), $"{frame + 1}. {pose.Label}"))];

    /// <summary><c>null</c> when there is none.</summary>
    public static string? MovementOf(string text, FigureDraft draft) => draft.Figure is { Poses.Count: > 1 } ? AddressOf(text, "moving") : null;

    public static string SummaryOf(FigureDraft draft) => (draft.Figure, draft.Problems.Count) switch
    {
        (null, _) => "Not drawn. Mend this first:",
        (_, 0) => "Drawn without a problem.",
        _ => "Drawn, but the check refuses it:",
    };

    private static string AddressOf(string text, string frame) => $"/editor/pose.svg?figure={Uri.EscapeDataString(text)}&frame={frame}";

    private static IResult Picture(string? figure, string? frame, HttpResponse response)
    {
        var draft = FigureDraft.Read(figure ?? "");
        if (draft.Figure is not { } spec)
        {
            return Results.Text(string.Concat(draft.ProblemLines.Select(line => line + "\n")), statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        if (frame == "moving")
        {
            return FigureAddresses.Svg(response, Figure.Moving(spec), Lifetime);
        }

        var at = int.TryParse(frame, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : spec.Main;
        return at >= 0 && at < spec.Poses.Count
            ? FigureAddresses.Svg(response, Figure.Still(spec, at), Lifetime)
            : Results.Text($"This figure has the positions 1 to {spec.Poses.Count}. Ask for one of them, or for frame=moving.\n", statusCode: StatusCodes.Status422UnprocessableEntity);
    }
}
