namespace BackPainAdvisor.Content.Figures;

/// <summary>A block of furniture, wall or mat, from its least to its greatest corner.</summary>
internal sealed record Box(Vector Least, Vector Most)
{
    public IEnumerable<Vector> Corners =>
        from x in new[] { Least.X, Most.X } from y in new[] { Least.Y, Most.Y } from z in new[] { Least.Z, Most.Z } select new Vector(x, y, z);

    /// <summary>How far a ball lies inside, measured to the nearest face; 0 or less outside.</summary>
    public double DepthOf(Sphere ball)
    {
        var (centre, radius) = (ball.Centre, ball.Radius);
        double[] depths =
        [
            Most.Y - ball.Low, centre.Y + radius - Least.Y, centre.X + radius - Least.X,
            Most.X - centre.X + radius, centre.Z + radius - Least.Z, Most.Z - centre.Z + radius,
        ];
        return depths.Min();
    }

    /// <summary>The faces of a piece that look at the viewer: the top and up to two sides, one shape for all faces alike.</summary>
    public static IReadOnlyList<Shape> Faces(Camera camera, Piece piece) =>
        Faces(camera, piece.Boxes, piece.IsUnder ? "" : $"{piece.Material}t", $"{piece.Material}", IsHairline(camera, piece) ? "" : $"{piece.Material}s");

    /// <summary>Whether the lesser side of a thin leg would be too narrow to see.</summary>
    private static bool IsHairline(Camera camera, Piece piece) =>
        piece.IsUnder && Math.Min(Math.Abs(camera.Viewer.X), Math.Abs(camera.Viewer.Z)) < 0.2;

    /// <param name="top">Class of the tops; an empty class leaves its faces out.</param>
    /// <param name="front">Class of the side that looks at the viewer most.</param>
    public static IReadOnlyList<Shape> Faces(Camera camera, IReadOnlyList<Box> boxes, string top, string front, string side)
    {
        var (facingX, facingZ) = (camera.Viewer.X, camera.Viewer.Z);
        var isXFront = Math.Abs(facingX) > Math.Abs(facingZ);
        List<Shape> faces = [];
        Add(true, top, box => [new(box.Least.X, box.Most.Y, box.Least.Z), new(box.Most.X, box.Most.Y, box.Least.Z), box.Most, new(box.Least.X, box.Most.Y, box.Most.Z)]);
        Add(Math.Abs(facingZ) > 0.02, isXFront ? side : front, box => Upright(box, box.Least.X, box.Most.X, box.SideZ(facingZ), box.SideZ(facingZ)));
        Add(Math.Abs(facingX) > 0.02, isXFront ? front : side, box => Upright(box, box.SideX(facingX), box.SideX(facingX), box.Least.Z, box.Most.Z));
        return faces;

        void Add(bool isSeen, string style, Func<Box, Vector[]> corners)
        {
            if (isSeen && style.Length > 0)
            {
                faces.Add(new($"box {style}", style, boxes.Aggregate(
                    new Outline(), (outline, box) => outline.AddPolygon([.. corners(box).Select(camera.Project)]))));
            }
        }
    }

    private static Vector[] Upright(Box box, double fromX, double toX, double fromZ, double toZ) =>
        [new(fromX, box.Most.Y, fromZ), new(toX, box.Most.Y, toZ), new(toX, box.Least.Y, toZ), new(fromX, box.Least.Y, fromZ)];

    private double SideX(double facing) => facing >= 0 ? Most.X : Least.X;

    private double SideZ(double facing) => facing >= 0 ? Most.Z : Least.Z;
}
