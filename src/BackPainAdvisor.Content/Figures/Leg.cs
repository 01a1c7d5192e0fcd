namespace BackPainAdvisor.Content.Figures;

/// <summary>One leg: thigh from the hip, shank from the knee, foot from the ankle.</summary>
/// <param name="Toes">How far the toes bend up, in degrees.</param>
public sealed record Leg(Side Side, Bone Thigh, Bone Shank, Bone Foot, double Toes)
{
    public Vector Hip => Thigh.Origin;
    public Vector Knee => Shank.Origin;
    public Vector Ankle => Foot.Origin;
    public Vector Heel => Foot.At(-22, -19, 0);
    public Vector Ball => Foot.At(66, -22, 0);
    public Vector ToeTip => Ball + (Foot.Frame * Frame.AboutRight(Toes)).Turned(30, -5, 0);

    public static Leg Of(Side side, Bone pelvis, LimbAngles angles)
    {
        var thigh = new Bone(pelvis.At(0, 0, 50 * side.Sign), pelvis.Frame * angles.Hip.OfLimb(side.Sign));
        var shank = new Bone(thigh.At(0, -Skeleton.ThighLength, 0), thigh.Frame * Frame.AboutRight(-angles.Knee));
        var foot = new Bone(shank.At(0, -Skeleton.ShankLength, 0), shank.Frame * Frame.AboutRight(angles.Ankle));
        return new(side, thigh, shank, foot, angles.Toes);
    }

    public Leg Moved(Vector by) => this with { Thigh = Thigh.Moved(by), Shank = Shank.Moved(by), Foot = Foot.Moved(by) };

    /// <summary>Where the knee points: away from the straight line between hip and ankle.</summary>
    public Vector KneeDirection()
    {
        var direction = Knee - (Hip + Ankle) * 0.5;
        return direction.Length < 8 ? Thigh.Frame.Forward : direction;
    }

    /// <summary>The foot's frame with its sole level.</summary>
    public Frame FlatFoot()
    {
        var (forward, up) = (Foot.Frame.Forward, Foot.Frame.Up);
        var heading = forward.Level.Length >= 0.2 ? forward : forward.Y < 0 ? -up : up;
        return Frame.Pointing(-Vector.Up, heading.Level);
    }

    /// <summary>The leg bent so that the ankle reaches <paramref name="ankle"/>, the knee pointing to <paramref name="pole"/>.</summary>
    public Leg Reaching(Vector ankle, Vector pole)
    {
        var reach = Reach.Of(Hip, ankle, Skeleton.ThighLength, Skeleton.ShankLength, pole);
        var (upper, lower) = (reach.Middle - Hip, reach.End - reach.Middle);
        var hinge = lower.Cross(upper);
        if (hinge.Length < 1e-6 * upper.Length * lower.Length)
        {
            var straight = Frame.Pointing(upper, pole);
            return Bent(reach, straight, straight);
        }

        return Bent(reach, Reach.Hinged(upper, hinge.Unit()), Reach.Hinged(lower, hinge.Unit()));
    }

    private Leg Bent(Reach reach, Frame thigh, Frame shank) =>
        this with { Thigh = new(Hip, thigh), Shank = new(reach.Middle, shank), Foot = Foot with { Origin = reach.End } };
}
