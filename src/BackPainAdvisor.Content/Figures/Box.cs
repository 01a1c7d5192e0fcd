namespace BackPainAdvisor.Content.Figures;

/// <summary>A block of furniture, wall or mat, from its least to its greatest corner.</summary>
internal sealed record Box(Vector Least, Vector Most)
{
    public IEnumerable<Vector> Corners =>
        from x in new[] { Least.X, Most.X } from y in new[] { Least.Y, Most.Y } from z in new[] { Least.Z, Most.Z } select new Vector(x, y, z);

    /// <summary>The faces that look at the viewer: the top and up to two sides.</summary>
    /// <param name="front">Class of the side that looks at the viewer most.</param>
    public IReadOnlyList<Shape> Faces(Camera camera, string name, string top, string front, string side)
    {
        var (facingX, facingZ) = (camera.Viewer.X, camera.Viewer.Z);
        var x = facingX >= 0 ? Most.X : Least.X;
        var z = facingZ >= 0 ? Most.Z : Least.Z;
        var isXFront = Math.Abs(facingX) > Math.Abs(facingZ);
        List<Shape> faces = [Face("top", top, new(Least.X, Most.Y, Least.Z), new(Most.X, Most.Y, Least.Z), Most, new(Least.X, Most.Y, Most.Z))];
        if (Math.Abs(facingZ) > 0.02)
        {
            faces.Add(Face("z", isXFront ? side : front, new(Least.X, Most.Y, z), new(Most.X, Most.Y, z), new(Most.X, Least.Y, z), new(Least.X, Least.Y, z)));
        }

        if (Math.Abs(facingX) > 0.02)
        {
            faces.Add(Face("x", isXFront ? front : side, new(x, Most.Y, Least.Z), new(x, Most.Y, Most.Z), new(x, Least.Y, Most.Z), new(x, Least.Y, Least.Z)));
        }

        return faces;

        Shape Face(string which, string style, params ReadOnlySpan<Vector> corners)
        {
            ScreenPoint[] points = [camera.Project(corners[0]), camera.Project(corners[1]), camera.Project(corners[2]), camera.Project(corners[3])];
            return new($"{name} {which}", style, new Outline().AddPolygon(points));
        }
    }
}
