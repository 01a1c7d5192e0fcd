namespace BackPainAdvisor.Content.Figures;

/// <summary>The body on its way from one solved pose to another. What is planted in both stays planted.</summary>
public static class InBetween
{
    /// <param name="share">0 is the first pose, 1 the second.</param>
    public static Skeleton Of(SolvedPose from, SolvedPose to, double share, FigureSpec figure)
    {
        if (share <= 0 || share >= 1)
        {
            return share <= 0 ? from.Body : to.Body;
        }

        var pose = Angles(from.Pose, to.Pose, share);
        var pelvis = FrameTurn.Between(from.Body.Pelvis.Frame, to.Body.Pelvis.Frame, share);
        var body = WithFeet(Skeleton.Of(pose, new(Vector.Zero, pelvis)), from, to, share);
        body = body.Moved(Vector.Up * Rise(body, from, to, share));
        var anchor = figure.Anchor ?? to.Pose.Rest.FirstOrDefault(part => Touching(from.Pose).Intersect(part.Each()).Any()) ?? new(PartName.Pelvis);
        body = body.Moved((from.Body.CentreOf(anchor).Towards(to.Body.CentreOf(anchor), share) - body.CentreOf(anchor)).Level);
        foreach (var side in Sides.Both)
        {
            body = WithLeg(body, from, to, share, side);
        }

        foreach (var side in Sides.Both)
        {
            body = WithArm(body, from, to, share, side, figure);
        }

        return Settling.Settled(body, pose, Furniture.FloorOf(figure));
    }

    public static Pose Angles(Pose a, Pose b, double share) => b with
    {
        Belly = double.Lerp(a.Belly, b.Belly, share),
        Lumbar = a.Lumbar.Towards(b.Lumbar, share),
        Thoracic = a.Thoracic.Towards(b.Thoracic, share),
        Neck = a.Neck.Towards(b.Neck, share),
        Near = Angles(a.Near, b.Near, share),
        Far = Angles(a.Far, b.Far, share),
    };

    private static LimbAngles Angles(LimbAngles a, LimbAngles b, double share) => b with
    {
        Hip = a.Hip.Towards(b.Hip, share),
        Knee = double.Lerp(a.Knee, b.Knee, share),
        Ankle = double.Lerp(a.Ankle, b.Ankle, share),
        Toes = double.Lerp(a.Toes, b.Toes, share),
        Shoulder = a.Shoulder.Towards(b.Shoulder, share),
        Elbow = double.Lerp(a.Elbow, b.Elbow, share),
        Wrist = a.Wrist.Towards(b.Wrist, share),
    };

    private static Skeleton WithFeet(Skeleton body, SolvedPose from, SolvedPose to, double share)
    {
        foreach (var side in Sides.Both)
        {
            var (wasFlat, isFlat) = (ContactSolver.HasFlatFoot(from.Pose, side), ContactSolver.HasFlatFoot(to.Pose, side));
            if (wasFlat || isFlat)
            {
                var leg = body.LegOf(side);
                var frame = wasFlat && isFlat
                    ? leg.FlatFoot()
                    : FrameTurn.Between(from.Body.LegOf(side).Foot.Frame, to.Body.LegOf(side).Foot.Frame, share);
                body = body.With(leg with { Foot = leg.Foot with { Frame = frame } });
            }
        }

        return body;
    }

    /// <summary>How far the body must rise so that what carries it in both poses stays as near to its surface.</summary>
    private static double Rise(Skeleton body, SolvedPose from, SolvedPose to, double share)
    {
        var (a, b) = (from.Pose, to.Pose);
        var both = Touching(a).Intersect(Touching(b)).Where(part => SolvedPose.SurfaceUnder(a, part) == SolvedPose.SurfaceUnder(b, part)).ToList();
        var (carriesFirst, carriesLast) = both.Count > 0 ? (both, both) : (Touching(a), Touching(b));
        return double.Lerp(
            Lowest(from.Body, carriesFirst, a) - Lowest(body, carriesFirst, a),
            Lowest(to.Body, carriesLast, b) - Lowest(body, carriesLast, b), share);
    }

    private static List<BodyPart> Touching(Pose pose) => [.. pose.Rest.SelectMany(part => part.Each())];

    private static double Lowest(Skeleton body, List<BodyPart> parts, Pose pose) =>
        parts.Min(part => body.LowOf(part) - SolvedPose.SurfaceUnder(pose, part));

    private static Skeleton WithLeg(Skeleton body, SolvedPose from, SolvedPose to, double share, Side side)
    {
        if (from.Pose.Limbs(side).Foot is null && to.Pose.Limbs(side).Foot is null)
        {
            return body;
        }

        var (a, b) = (from.Body.LegOf(side), to.Body.LegOf(side));
        var pole = a.KneeDirection().Unit().Towards(b.KneeDirection().Unit(), share);
        var leg = body.LegOf(side).Reaching(a.Ankle.Towards(b.Ankle, share), pole);
        return body.With(leg with { Foot = leg.Foot with { Frame = FrameTurn.Between(a.Foot.Frame, b.Foot.Frame, share) } });
    }

    private static Skeleton WithArm(Skeleton body, SolvedPose from, SolvedPose to, double share, Side side, FigureSpec figure)
    {
        var (held, holds) = (from.Pose.Limbs(side).Hand, to.Pose.Limbs(side).Hand);
        if (held is null && holds is null)
        {
            return body;
        }

        if (held == holds && holds is { IsOnBody: true } or { Hold: HandHold.Strap or HandHold.Forearm })
        {
            return HandPins.Pinned(body, to.Pose, side, null, figure, []);
        }

        var (a, b) = (from.Body.ArmOf(side), to.Body.ArmOf(side));
        var chest = body.Chest.Frame;
        var spare = chest.Turned(-0.6, -0.6, 0.35 * side.Sign);
        var pole = (a.ElbowDirection() ?? spare).Unit().Towards((b.ElbowDirection() ?? spare).Unit(), share);
        var arm = body.ArmOf(side).Reaching(a.Wrist.Towards(b.Wrist, share), pole, chest.Right);
        return body.With(arm with { Hand = arm.Hand with { Frame = FrameTurn.Between(a.Hand.Frame, b.Hand.Frame, share) } });
    }
}
