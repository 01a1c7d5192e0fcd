namespace BackPainAdvisor.Content.Figures;

/// <summary>Fits one camera to all poses of an exercise, so that nothing jumps between its pictures.</summary>
internal static class Framing
{
    private const double Margin = 48;
    private const double Closest = 1.08;

    /// <param name="points">On the picture of <paramref name="camera"/> at scale 1, each with a radius.</param>
    public static Camera Framed(Camera camera, IReadOnlyList<Circle> points)
    {
        var (left, right) = (points.Min(point => point.X - point.Radius), points.Max(point => point.X + point.Radius));
        var (top, bottom) = (points.Min(point => point.Y - point.Radius), points.Max(point => point.Y + point.Radius));
        var (width, height) = (right - left, bottom - top);
        var (roomX, roomY) = (Camera.Width - 2 * Margin, Camera.Height - 2 * Margin);
        var scale = Math.Min(Math.Min(roomX / width, roomY / height), Closest);
        var originY = Camera.Height - Margin - scale * bottom;
        if (scale * height < 694)
        {
            originY -= 0.30 * (roomY - scale * height);
        }

        return camera with { Scale = scale, OriginX = Camera.Width / 2 - scale * (left + right) / 2, OriginY = originY };
    }
}
