namespace BackPainAdvisor.Content.Figures;

internal sealed record MovingDrawing(Picture Picture)
{
    public string Svg(FigureOptions options, FigureText text, HoldBadge? badge) => Picture.Figure.Name;
}
