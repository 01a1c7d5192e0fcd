namespace BackPainAdvisor.Content.Figures;

/// <summary>Brings a pinned foot to its place.</summary>
internal static class FootPins
{
    private const double AnkleHeight = 39;

    public static Skeleton Pinned(Skeleton body, Pose pose, Side side, SolvedPose? before, List<Miss> misses)
    {
        var leg = body.LegOf(side);
        var limbs = pose.Limbs(side);
        return limbs.Foot switch
        {
            FootPin.Floor => OnSurface(0),
            FootPin.Step => OnSurface(SolvedPose.StepHeight),
            FootPin.Keep when before is not null => Kept(before),
            FootPin.OtherThigh => OnOtherThigh(),
            _ => body,
        };

        Skeleton OnSurface(double height) =>
            Reached(leg.Ankle with { Y = height + AnkleHeight }, leg.KneeDirection(), _ => leg.FlatFoot());

        Skeleton Kept(SolvedPose before)
        {
            var old = before.Body.LegOf(side);
            var turned = body.Pelvis.Frame.Turned(before.Body.Pelvis.Frame.Local(old.KneeDirection()));
            return Reached(old.Ankle, limbs.HipIsNew ? leg.KneeDirection() : turned, _ => old.Foot.Frame);
        }

        Skeleton OnOtherThigh()
        {
            var other = body.LegOf(side.Other);
            var target = other.Hip.Towards(other.Knee, 0.86) + other.Thigh.Frame.Turned(52, 0, 10 * side.Other.Sign);
            return Reached(
                target,
                body.Pelvis.Frame.Turned(0.3, 0.2, side.Sign),
                bent => bent.Shank.Frame * Frame.AboutRight(limbs.Ankle));
        }

        Skeleton Reached(Vector ankle, Vector pole, Func<Leg, Frame> foot)
        {
            var bent = leg.Reaching(ankle, pole);
            if ((bent.Ankle - ankle).Length is > 0.5 and var gap)
            {
                misses.Add(new(new(PartName.Foot, side), gap));
            }

            return body.With(bent with { Foot = bent.Foot with { Frame = foot(bent) } });
        }
    }
}
