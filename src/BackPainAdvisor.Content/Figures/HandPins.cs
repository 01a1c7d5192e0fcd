namespace BackPainAdvisor.Content.Figures;

/// <summary>Brings a pinned hand to its place.</summary>
internal static class HandPins
{
    private const double WristHeight = 18;

    public static Skeleton Pinned(
        Skeleton body, Pose pose, Side side, SolvedPose? before, FigureSpec figure, List<Miss> misses)
    {
        if (pose.Limbs(side).Hand is not { } pin || Target(body, pose, side, pin, before, figure) is not { } target)
        {
            return body;
        }

        var arm = body.ArmOf(side);
        if (pin.Hold is HandHold.Forearm)
        {
            var fore = Frame.Pointing(target.Wrist - arm.Elbow, target.Hand.Forward);
            return body.With(arm with { Fore = new(arm.Elbow, fore), Hand = new(target.Wrist, target.Hand) });
        }

        var bent = arm.Reaching(target.Wrist, target.Pole, body.Chest.Frame.Right);
        if ((bent.Wrist - target.Wrist).Length is > 0.5 and var gap)
        {
            misses.Add(new(new(PartName.Hand, side), gap));
        }

        return body.With(bent with { Hand = bent.Hand with { Frame = target.Hand } });
    }

    private static HandTarget? Target(
        Skeleton body, Pose pose, Side side, HandPin pin, SolvedPose? before, FigureSpec figure)
    {
        var arm = body.ArmOf(side);
        var chest = body.Chest;
        var pole = arm.ElbowDirection() ?? chest.Frame.Turned(-0.6, -0.6, 0.35 * side.Sign);
        switch (pin.Hold)
        {
            case HandHold.Floor when pin.Ahead is null:
                return new(arm.Wrist with { Y = WristHeight }, Frame.Pointing(Heading(body, pose.Limbs(side)), Vector.Up), pole);
            case HandHold.Floor:
                var heading = Heading(body, pose.Limbs(side));
                var wrist = arm.Shoulder + heading * (pin.Ahead ?? 0) + chest.Frame.Right * (pin.Wide * side.Sign);
                return new(
                    wrist with { Y = WristHeight },
                    Frame.Pointing(heading, Vector.Up),
                    chest.Frame.Turned(-0.6, -0.6, 0.35 * side.Sign));
            case HandHold.Forearm:
                var along = (arm.Wrist - arm.Elbow).Level.Unit();
                return new(
                    arm.Elbow + along * Skeleton.ForearmLength - Vector.Up * 5, Frame.Pointing(along, Vector.Up), pole);
            case HandHold.Strap:
                return HandTarget.OnStrap(body, side, figure.StrappedFoot);
            case HandHold.Wall:
                return new(arm.Wrist, Frame.Pointing(Vector.Up, -chest.Frame.Forward.Level), pole);
            case HandHold.Worktop:
                return new(arm.Wrist, Frame.Pointing(chest.Frame.Forward.Level.Unit() - Vector.Up * 0.1, Vector.Up), pole);
            case HandHold.Keep:
                return before?.Body.ArmOf(side) is { } old
                    ? new(old.Wrist, old.Hand.Frame, arm.ElbowDirection() ?? old.ElbowDirection() ?? pole)
                    : null;
            default:
                return pin.IsOnLeg ? LegHolds.Of(body, side, pin) : BodyHolds.Of(body, side, pin.Hold);
        }
    }

    private static Vector Heading(Skeleton body, LimbAngles limbs)
    {
        var up = body.Chest.Frame.Up.Level;
        return limbs.FingersForward || up.Length < 0.3 ? body.Chest.Frame.Forward.Level.Unit() : up.Unit();
    }
}
