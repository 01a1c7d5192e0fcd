namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws neck, hair, face and ears. The face has no features: it stays calm and stands for everyone.</summary>
/// <param name="Facing">How much the face looks at the viewer, -1 to 1, in the main pose; decides what hides what.</param>
internal sealed record HeadShapes(Camera Camera, BodyShape Shape, double Facing)
{
    public static double FacingOf(Camera camera, Skeleton body) => body.Head.Frame.Forward.Dot(camera.Viewer);

    public Shape Neck(Skeleton body) => new("neck", "kf", new Outline().AddCapsule(
        Round(body.NeckRoot, 0, -14, 0, 34), Round(body.Neck, 4, 26, 0, 29)));

    public IReadOnlyList<Shape> Of(Skeleton body)
    {
        var hair = new Shape("hair", "h", Hair(body));
        var face = new Shape("face", "k", new Outline()
            .AddCapsule(Round(body.Head, 22, 42, 0, 47), Round(body.Head, 34, 10, 0, 25))
            .AddCapsule(Round(body.Head, 48, 34, 0, 18), Round(body.Head, 70, 24, 0, 8)));
        var nearer = body.Head.Frame.Right.Dot(Camera.Viewer) >= 0 ? 1 : -1;
        return Facing switch
        {
            > 0.75 => [hair, Ears(body, [1, -1], 54), face],
            < -0.3 => [face, Ears(body, [1, -1], 54), hair],
            _ => [hair, face, Ears(body, [nearer], 50)],
        };
    }

    private Shape Ears(Skeleton body, int[] sides, double width) => new("ear", "kf", sides.Aggregate(
        new Outline(), (outline, side) => outline.AddCircle(Round(body.Head, -2, 28, width * side, 11))));

    private Outline Hair(Skeleton body)
    {
        var outline = new Outline()
            .AddCircle(Round(body.Head, 2, 54, 0, 63))
            .AddCapsule(Round(body.Head, -14, 42, 0, 47), Round(body.Head, -30, 14, 0, 26));
        return Shape.HasBun ? outline.AddCircle(Round(body.Head, -38, 106, 0, 24)) : outline;
    }

    private Circle Round(Bone bone, double forward, double up, double right, double radius) =>
        Camera.Project(new Sphere(bone.At(forward, up, right), radius));
}
