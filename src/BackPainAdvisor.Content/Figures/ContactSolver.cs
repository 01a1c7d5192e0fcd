namespace BackPainAdvisor.Content.Figures;

/// <summary>Finds the heights, tilts and limb angles that make a pose rest on what it says it rests on.</summary>
public static class ContactSolver
{
    private const double WidestLevelling = 50;
    private const double Touching = 1e-6;
    private const int MostSteps = 60;

    /// <summary>Every key pose in order, each standing where the one before it stood.</summary>
    public static IReadOnlyList<SolvedPose> Solve(FigureSpec figure)
    {
        List<SolvedPose> solved = [];
        foreach (var key in figure.Poses)
        {
            solved.Add(Solve(key.Pose, solved.LastOrDefault(), figure));
        }

        return solved;
    }

    internal static SolvedPose SolveBase(FigureSpec figure) => Solve(figure.BasePose, null, figure);

    private static SolvedPose Solve(Pose pose, SolvedPose? before, FigureSpec figure)
    {
        var body = WithFlatFeet(Skeleton.Of(pose, new(Vector.Zero, Skeleton.PelvisOf(pose))), pose);
        var level = Levelled(body, pose);
        body = level ?? body;
        body = body.Moved(Vector.Up * -pose.Rest.Min(part => Clearance(body, pose, part)));
        body = Furniture.FloorOf(figure) < 0 ? body : body.Moved(Vector.Up * Settling.RiseOf(body));
        if (before is not null)
        {
            var anchor = figure.Anchor ?? SharedRest(before.Pose, pose) ?? new BodyPart(PartName.Pelvis);
            body = body.Moved((before.Body.CentreOf(anchor) - body.CentreOf(anchor)).Level);
        }

        List<Miss> misses = [];
        foreach (var side in Sides.Both.OrderBy(side => pose.Limbs(side).Foot is FootPin.OtherThigh))
        {
            body = FootPins.Pinned(body, pose, side, before, misses);
        }

        foreach (var side in Sides.Both)
        {
            body = HandPins.Pinned(body, pose, side, before, figure, misses);
        }

        return new(pose, Settling.Settled(body, pose, Furniture.FloorOf(figure)), misses, level is not null || !NeedsLevel(pose));
    }

    private static BodyPart? SharedRest(Pose before, Pose pose)
    {
        var carried = before.Rest.SelectMany(part => part.Each()).ToList();
        return pose.Rest.FirstOrDefault(part => part.Each().All(carried.Contains));
    }

    internal static Skeleton WithFlatFeet(Skeleton body, Pose pose)
    {
        foreach (var side in Sides.Both.Where(side => HasFlatFoot(pose, side)))
        {
            var leg = body.LegOf(side);
            body = body.With(leg with { Foot = leg.Foot with { Frame = leg.FlatFoot() } });
        }

        return body;
    }

    internal static bool HasFlatFoot(Pose pose, Side side) =>
        pose.Limbs(side).Foot is FootPin.Flat
        || pose.Rest.Any(part => part.Name is PartName.Foot && (part.Side ?? side) == side);

    private static bool NeedsLevel(Pose pose) => pose.IsLevelled && pose.Rest.Count >= 2;

    private static double Clearance(Skeleton body, Pose pose, BodyPart part) =>
        part.Each().Min(one => body.LowOf(one) - SolvedPose.SurfaceUnder(pose, one));

    /// <summary>The body tipped until its first two rests touch together, by following the chord and, each third time, halving; null when no tilt in range does it.</summary>
    private static Skeleton? Levelled(Skeleton body, Pose pose)
    {
        if (!NeedsLevel(pose))
        {
            return null;
        }

        var (first, second) = (pose.Rest[0], pose.Rest[1]);
        var axis = Vector.Up.Cross((body.CentreOf(second) - body.CentreOf(first)).Level).Unit();
        Skeleton Tipped(double degrees) => WithFlatFeet(
            Skeleton.Of(pose, new(Vector.Zero, Frame.About(axis, degrees) * body.Pelvis.Frame)), pose);
        double Gap(Skeleton tipped) => Clearance(tipped, pose, first) - Clearance(tipped, pose, second);

        var (low, high) = (-WidestLevelling, WidestLevelling);
        var (gapLow, gapHigh) = (Gap(Tipped(low)), Gap(Tipped(high)));
        if (axis.Length < 0.5 || Math.Sign(gapLow) == Math.Sign(gapHigh))
        {
            return null;
        }

        for (var step = 0; step < MostSteps; step++)
        {
            var between = step % 3 == 2 ? (low + high) / 2 : (low * gapHigh - high * gapLow) / (gapHigh - gapLow);
            var gap = Gap(Tipped(between));
            if (Math.Abs(gap) < Touching)
            {
                return Tipped(between);
            }

            (low, gapLow, high, gapHigh) = Math.Sign(gap) == Math.Sign(gapLow) ? (between, gap, high, gapHigh) : (low, gapLow, between, gap);
        }

        return Tipped((low + high) / 2);
    }
}
