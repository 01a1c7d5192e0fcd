namespace BackPainAdvisor.Content.Figures;

/// <summary>Things that give way or are carried: the pillow under the head, the strap round the foot, the band, the weight.</summary>
internal static class Soft
{
    private const double ThickestPillow = 45;

    public static Shape Pillow(Prop prop, Skeleton first, Camera camera)
    {
        var ends = PillowEnds(prop, first, camera);
        return new("pillow", "q", new Outline().AddCapsule(camera.Project(ends[0]), camera.Project(ends[1])));
    }

    /// <summary>A pillow lies on the floor and reaches a little way up what rests on it.</summary>
    public static Sphere[] PillowEnds(Prop prop, Skeleton first, Camera camera)
    {
        var under = prop.Under ?? new BodyPart(PartName.Head);
        var radius = Math.Clamp((first.LowOf(under) + 14) / 2, 14, ThickestPillow);
        var along = Math.Abs(camera.Right.X) > 0.5 ? new Vector(78, 0, 0) : new Vector(0, 0, 78);
        var middle = first.CentreOf(under) with { Y = radius };
        return [new(middle - along, radius), new(middle + along, radius)];
    }

    /// <summary>The flywheel of an exercise bike.</summary>
    public static Shape Wheel(Skeleton first, double floor, Camera camera)
    {
        var hub = camera.Project(Furniture.HubOf(first, floor));
        Circle Round(double radius) => new(hub, radius * camera.Scale);
        return new("wheel", "vs", new Outline().AddCircle(Round(112)));
    }

    /// <summary>What the hands hold: a strap or band that ends in the fists, or a weight between them.</summary>
    public static Shape? Rope(Prop prop, Skeleton body, Camera camera)
    {
        Vector Fist(Arm arm) => arm.Hand.At(22, -50, 0);
        switch (prop.Kind)
        {
            case PropKind.Strap:
                var foot = body.LegOf(prop.Side).Foot;
                return new("strap", "r", Line(camera, Fist(body.FarArm), foot.At(28, -43, -6), foot.At(54, -43, 6), Fist(body.NearArm)));
            case PropKind.Band when prop.Under is not null:
                return new("band", "r", Line(camera, Fist(body.FarArm), body.FarLeg.Foot.At(34, -43, 0), body.NearLeg.Foot.At(34, -43, 0), Fist(body.NearArm)));
            case PropKind.Band:
                return new("band", "r", Line(camera, Fist(body.FarArm), new(prop.PostX, prop.PostY, -8), new(prop.PostX, prop.PostY, 8), Fist(body.NearArm)));
            case PropKind.Weight:
                return new("weight", "l", new Outline().AddCapsule(
                    camera.Project(new Sphere(Fist(body.FarArm), 30)), camera.Project(new Sphere(Fist(body.NearArm), 30))));
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
