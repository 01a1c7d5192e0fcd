using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>What a caller may choose about a picture.</summary>
/// <param name="HasBadge">Whether the pill with hold or repetitions is shown.</param>
/// <param name="Badge">Its text; null for the dose's own.</param>
/// <param name="Title">Replaces the composed title.</param>
/// <param name="Description">Replaces the composed description.</param>
/// <param name="IdPrefix">Keeps ids apart when several pictures stand in one page.</param>
public sealed record FigureOptions(
    bool HasBadge = true, string? Badge = null, string? Title = null, string? Description = null, string IdPrefix = "");

/// <summary>Draws an exercise: a still of each key pose, and one moving picture through all of them. Same text, same bytes.</summary>
public sealed class Figure
{
    private readonly Picture _picture;

    private Figure(FigureSpec spec) => _picture = new(spec);

    public static Figure Of(FigureSpec spec) => new(spec);

    public FigureSpec Spec => _picture.Figure;

    /// <summary>The poses with all contacts found, for checks.</summary>
    public IReadOnlyList<SolvedPose> Solved => _picture.Solved;

    /// <summary>One key pose as a whole SVG document.</summary>
    /// <param name="frame">Counted from 0.</param>
    public string Still(int frame, FigureOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(frame, Spec.Poses.Count);
        options ??= new();
        var text = FigureText.OfPose(Spec, _picture.Start, Solved, frame);
        var badge = frame == Spec.Main && options.HasBadge ? HoldBadge.Of(Spec.Dose, options.Badge, _picture.IsCornerTaken()) : null;
        return new StillDrawing(_picture, frame).Svg(options, text, badge);
    }

    /// <summary>The movement through all key poses as a whole SVG document; a still of the main pose where motion is not wanted.</summary>
    public string Moving(FigureOptions? options = null)
    {
        options ??= new();
        var badge = options.HasBadge ? HoldBadge.Of(Spec.Dose, options.Badge, _picture.IsCornerTaken()) : null;
        return new MovingDrawing(_picture).Svg(options, FigureText.OfMovement(Spec, _picture.Start, Solved), badge);
    }

    public static string Still(FigureSpec spec, int frame, FigureOptions? options = null) => Of(spec).Still(frame, options);

    public static string Moving(FigureSpec spec, FigureOptions? options = null) => Of(spec).Moving(options);
}
