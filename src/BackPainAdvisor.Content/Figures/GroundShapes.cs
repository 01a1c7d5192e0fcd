namespace BackPainAdvisor.Content.Figures;

/// <summary>The mat or the floor under the figure, as large as all its poses need.</summary>
internal sealed record GroundShapes(FigureSpec Figure, IReadOnlyList<Sphere> Extent, double Floor)
{
    private bool IsAcross => Figure.View is View.Front or View.Back;

    /// <summary>The mat; null on a bare floor.</summary>
    public Box? Mat()
    {
        if (Figure.Ground is not Ground.Mat)
        {
            return null;
        }

        var (margin, deep) = IsAcross ? (90, 90) : (80, 60);
        var (least, most) = (Extent.Min(ball => ball.Centre.X) - margin, Extent.Max(ball => ball.Centre.X) + margin);
        var half = Math.Max(170, Extent.Max(ball => Math.Abs(ball.Centre.Z)) + deep);
        var (near, far) = IsAcross
            ? (Extent.Max(ball => ball.Centre.Z) + margin, Extent.Min(ball => ball.Centre.Z) - margin)
            : (half, -half);
        return new(new(least, Floor - 5, far), new(most, Floor, near));
    }

    public IReadOnlyList<Shape> Shapes(Camera camera) => Figure.Ground switch
    {
        Ground.Mat when Mat() is { } mat => Box.Faces(camera, [mat], "g", "gs", "gs"),
        Ground.Floor => [Disc(camera)],
        _ => [],
    };

    private Shape Disc(Camera camera)
    {
        var (left, right) = (Extent.Min(ball => ball.Centre.X), Extent.Max(ball => ball.Centre.X));
        var (far, near) = (Extent.Min(ball => ball.Centre.Z), Extent.Max(ball => ball.Centre.Z));
        var (halfX, halfZ) = ((right - left) / 2 + 110, (near - far) / 2 + 150);
        var wide = camera.Scale * double.Hypot(halfX * camera.Right.X, halfZ * camera.Right.Z);
        var high = camera.Scale * Math.Min(46, double.Hypot(halfX * camera.Up.X, halfZ * camera.Up.Z));
        var centre = camera.Project(new Vector((left + right) / 2, Floor, (near + far) / 2));
        wide = Math.Min(wide, Math.Min(centre.X, Camera.Width - centre.X) - 12);
        var (a, b) = (new ScreenPoint(wide, 0), new ScreenPoint(0, high));
        const double bow = 0.5523;
        return new("floor", "f", new Outline().Move(centre - a)
            .Curve(centre - a - b * bow, centre - b - a * bow, centre - b)
            .Curve(centre - b + a * bow, centre + a - b * bow, centre + a)
            .Curve(centre + a + b * bow, centre + b + a * bow, centre + b)
            .Curve(centre + b - a * bow, centre - a + b * bow, centre - a).Close());
    }
}
