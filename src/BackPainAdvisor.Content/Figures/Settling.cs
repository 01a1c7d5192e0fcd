namespace BackPainAdvisor.Content.Figures;

/// <summary>Keeps what nobody pinned out of the floor: a free leg rests its heel on it, a hand lays its fingers along it.</summary>
internal static class Settling
{
    /// <summary>How deep the trunk may sink into a mat, as flesh does.</summary>
    private const double Softness = 8;

    /// <summary>How deep elbow and wrist may sink in.</summary>
    private const double ArmSoftness = 9.5;

    /// <summary>Less than 1, so that an elbow that points down never swings over to the other side at once.</summary>
    private const double MostLift = 0.9;

    private static readonly BodyPart[] Trunk =
        [new(PartName.Pelvis), new(PartName.Back), new(PartName.Belly), new(PartName.Chest), new(PartName.Hip), new(PartName.Shoulder)];

    /// <summary>How far the whole body must rise for its trunk to lie on the floor instead of in it.</summary>
    public static double RiseOf(Skeleton body) => Math.Max(0, -Trunk.Min(body.LowOf) - Softness);

    public static Skeleton Settled(Skeleton body, Pose pose, double floor)
    {
        foreach (var side in Sides.Both)
        {
            var depth = -body.LowOf(new(PartName.Foot, side));
            if (depth > 0 && pose.Limbs(side).Foot is null && !Carries(pose, side))
            {
                body = body.With(Raised(body.LegOf(side), depth));
            }

            body = body.With(AlongFloor(OverFloor(body.ArmOf(side), floor, body.Chest.Frame.Right), floor));
        }

        return body;
    }

    private static bool Carries(Pose pose, Side side) => pose.Rest.SelectMany(part => part.Each())
        .Any(part => part.Side == side && part.Name is PartName.Foot or PartName.Toes or PartName.Heel or PartName.Knee or PartName.Ankle or PartName.Shin);

    private static Leg Raised(Leg leg, double by)
    {
        var bent = leg.Reaching(leg.Ankle + Vector.Up * by, leg.KneeDirection());
        return bent with { Foot = bent.Foot with { Frame = bent.Shank.Frame * (leg.Shank.Frame.Inverse() * leg.Foot.Frame) } };
    }

    /// <summary>The arm with elbow and wrist lifted out of the floor: the elbow swings up about the line from shoulder to wrist.</summary>
    private static Arm OverFloor(Arm arm, double floor, Vector chestRight)
    {
        var pole = arm.ElbowDirection()?.Unit();
        var wrist = arm.Wrist + Vector.Up * Math.Max(0, floor + 16 - ArmSoftness - arm.Wrist.Y);
        for (var lift = 0.0; lift <= MostLift && pole is not null && arm.Elbow.Y < floor + 24 - ArmSoftness; lift += 0.05)
        {
            arm = arm.Reaching(wrist, pole.Value + Vector.Up * lift, chestRight);
        }

        return arm;
    }

    /// <summary>The hand tilted until neither palm nor fingertips are below the floor.</summary>
    private static Arm AlongFloor(Arm arm, double floor)
    {
        var fingers = -arm.Hand.Frame.Up;
        var height = arm.Wrist.Y - floor;
        var least = Math.Clamp(Math.Max((10 - height) / 92, (17 - height) / 35), -1, 0.5);
        if (fingers.Y >= least || height < 0)
        {
            return arm;
        }

        var level = fingers.Level.Length > 0.05 ? fingers.Level.Unit() : arm.Hand.Frame.Forward.Level.Unit();
        var tilted = level * Math.Sqrt(1 - least * least) + Vector.Up * least;
        return arm with { Hand = arm.Hand with { Frame = Frame.Pointing(tilted, arm.Hand.Frame.Forward) } };
    }
}
