namespace BackPainAdvisor.Content.Figures;

/// <summary>The spheres by which each part of the body touches a surface.</summary>
public static class ContactParts
{
    /// <summary>Never empty; a part without a named side gives the spheres of both sides.</summary>
    public static IReadOnlyList<Sphere> SpheresOf(this Skeleton body, BodyPart part) =>
        part.IsOfMidline
            ? [body.OfMidline(part.Name)]
            : [.. part.Each().SelectMany(one => body.OfLimb(one.Name, one.Side ?? Side.Near))];

    public static double LowOf(this Skeleton body, BodyPart part) => body.SpheresOf(part).Min(sphere => sphere.Low);

    public static Vector CentreOf(this Skeleton body, BodyPart part)
    {
        var spheres = body.SpheresOf(part);
        return spheres.Aggregate(Vector.Zero, (sum, sphere) => sum + sphere.Centre) * (1.0 / spheres.Count);
    }

    private static Sphere OfMidline(this Skeleton body, PartName part) => part switch
    {
        PartName.Pelvis => new(body.Pelvis.At(-14, 2, 0), 60),
        PartName.Seat => new(body.Pelvis.At(-14, 0, 0), 62),
        PartName.Sacrum => new(body.Pelvis.At(-8, 50, 0), 58),
        PartName.Back => new(body.Chest.At(0, 20, 0), 60),
        PartName.Shoulders => new(body.Chest.At(2, 55, 0), 58),
        PartName.Belly => new(body.Pelvis.At(0, 30, 0), 58),
        PartName.Chest => new(body.Chest.At(8, 35, 0), 66),
        PartName.Waist => new(body.Loin.At(0, 30, 0), 52),
        PartName.Head => new(body.Head.At(2, 54, 0), 63),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The part lies on no midline."),
    };

    private static Sphere[] OfLimb(this Skeleton body, PartName part, Side side)
    {
        var (leg, arm) = (body.LegOf(side), body.ArmOf(side));
        return part switch
        {
            PartName.Foot => [new(leg.Heel, 20), new(leg.Ball, 17), new(leg.ToeTip, 12)],
            PartName.Toes => [new(leg.Ball, 17), new(leg.ToeTip, 12)],
            PartName.Heel => [new(leg.Heel, 20)],
            PartName.Knee => [new(leg.Knee, 36)],
            PartName.Ankle => [new(leg.Ankle, 22)],
            PartName.Shin => [new(leg.Knee, 36), new(leg.Ankle, 22)],
            PartName.Elbow => [new(arm.Elbow, 24)],
            PartName.Wrist => [new(arm.Wrist, 16)],
            PartName.Forearm => [new(arm.Elbow, 24), new(arm.Wrist, 16)],
            PartName.Hand => [new(arm.Hand.At(0, -35, 0), 17), new(arm.Fingertip, 10)],
            PartName.Hip => [new(body.Pelvis.At(0, 0, 40 * side.Sign), 58)],
            PartName.Shoulder => [new(arm.Shoulder, 38)],
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The part lies on no side."),
        };
    }
}
