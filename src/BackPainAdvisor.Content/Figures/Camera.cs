namespace BackPainAdvisor.Content.Figures;

/// <summary>How the world becomes the picture: a parallel projection, so a ball is a circle of its own radius everywhere.</summary>
/// <param name="Right">World direction that runs to the right of the picture.</param>
/// <param name="Up">World direction that runs up it.</param>
/// <param name="Viewer">Towards the viewer.</param>
/// <param name="Scale">Picture units for one thousandth of body height.</param>
public sealed record Camera(Vector Right, Vector Up, Vector Viewer, double Scale = 1, double OriginX = 0, double OriginY = 0)
{
    public const double Width = 1200;
    public const double Height = 900;

    /// <summary>The camera of a view, not framed yet.</summary>
    public static Camera Of(FigureSpec figure)
    {
        var (yaw, tilt, shear) = figure.View switch
        {
            View.Front => (90.0, 0.16, 0.0),
            View.Back => (-90, 0.16, 0),
            View.Angled => (45, 0.22, 0),
            _ => (0, 0.16, 0.14),
        };
        (yaw, tilt) = (figure.Yaw ?? yaw, figure.Tilt ?? tilt);
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(yaw));
        var right = new Vector(cosine, 0, -sine - shear * cosine);
        var up = new Vector(-tilt * sine, 1, -tilt * cosine);
        return new(right, up, right.Cross(up).Unit());
    }

    public ScreenPoint Project(Vector point) =>
        new(Scale * Right.Dot(point) + OriginX, -Scale * Up.Dot(point) + OriginY);

    /// <summary>A direction on the picture, in thousandths of body height.</summary>
    public ScreenPoint Direction(Vector direction) => new(Right.Dot(direction), -Up.Dot(direction));

    public double Depth(Vector point) => Viewer.Dot(point);

    public Circle Project(Sphere sphere) => new(Project(sphere.Centre), sphere.Radius * Scale);
}
