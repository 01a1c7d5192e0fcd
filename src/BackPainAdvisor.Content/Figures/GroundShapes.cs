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

    public IReadOnlyList<Shape> Shapes(Camera camera) =>
        Mat() is { } mat ? Box.Faces(camera, [mat], "g", "gs", "gs") : Disc() is { } disc ? [Ellipse(camera, disc)] : [];

    /// <summary>The disc of bare floor round the figure; null on a mat.</summary>
    public (Vector Centre, double HalfX, double HalfZ)? Disc()
    {
        if (Figure.Ground is not Ground.Floor)
        {
            return null;
        }

        var (left, right) = (Extent.Min(ball => ball.Centre.X), Extent.Max(ball => ball.Centre.X));
        var (far, near) = (Extent.Min(ball => ball.Centre.Z), Extent.Max(ball => ball.Centre.Z));
        return (new((left + right) / 2, Floor, (near + far) / 2), (right - left) / 2 + 110, (near - far) / 2 + 150);
    }

    public static double HeightOf(double halfX, double halfZ, Camera camera) =>
        Math.Min(46, double.Hypot(halfX * camera.Up.X, halfZ * camera.Up.Z));

    private static Shape Ellipse(Camera camera, (Vector Centre, double HalfX, double HalfZ) disc)
    {
        var wide = camera.Scale * double.Hypot(disc.HalfX * camera.Right.X, disc.HalfZ * camera.Right.Z);
        var high = camera.Scale * HeightOf(disc.HalfX, disc.HalfZ, camera);
        var centre = camera.Project(disc.Centre);
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
