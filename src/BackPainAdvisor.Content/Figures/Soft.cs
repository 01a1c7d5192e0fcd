namespace BackPainAdvisor.Content.Figures;

/// <summary>Things that give way: the pillow under the head, the strap round the foot, the band to its post.</summary>
internal static class Soft
{
    public static Shape Pillow(Prop prop, Skeleton first, Camera camera)
    {
        var under = prop.Under ?? new BodyPart(PartName.Head);
        var (centre, top) = (first.CentreOf(under), first.LowOf(under) + 14);
        var radius = Math.Max(14, top / 2);
        var along = Math.Abs(camera.Right.X) > 0.5 ? new Vector(78, 0, 0) : new Vector(0, 0, 78);
        var middle = centre with { Y = radius };
        return new("pillow", "q", new Outline().AddCapsule(
            camera.Project(new Sphere(middle - along, radius)), camera.Project(new Sphere(middle + along, radius))));
    }

    /// <summary>The line of a strap or band; it ends in the fists.</summary>
    public static Shape? Rope(Prop prop, Skeleton body, Camera camera)
    {
        Vector Fist(Arm arm) => arm.Hand.At(22, -50, 0);
        switch (prop.Kind)
        {
            case PropKind.Strap:
                var foot = body.LegOf(prop.Side).Foot;
                return new("strap", "r", Line(camera, Fist(body.FarArm), foot.At(28, -43, -6), foot.At(54, -43, 6), Fist(body.NearArm)));
            case PropKind.Band:
                return new("band", "r", Line(camera, Fist(body.FarArm), new(prop.PostX, prop.PostY, -8), new(prop.PostX, prop.PostY, 8), Fist(body.NearArm)));
            default:
                return null;
        }
    }

    private static Outline Line(Camera camera, params ReadOnlySpan<Vector> points)
    {
        var outline = new Outline().Move(camera.Project(points[0]));
        foreach (var point in points[1..])
        {
            outline.Line(camera.Project(point));
        }

        return outline;
    }
}
