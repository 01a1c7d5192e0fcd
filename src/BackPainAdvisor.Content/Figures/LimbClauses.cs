namespace BackPainAdvisor.Content.Figures;

/// <summary>What one leg or one arm does, in words.</summary>
internal static class LimbClauses
{
    public static LimbClause? OfLeg(SolvedPose start, SolvedPose now, Side side)
    {
        var (was, isNow) = (start.Pose.Limbs(side), now.Pose.Limbs(side));
        var step = new BodyPart(PartName.Foot, side);
        if (isNow.Foot is FootPin.OtherThigh)
        {
            return new("ankle resting on the other thigh", "ankles crossed");
        }

        if (isNow.Foot is FootPin.Step || SolvedPose.SurfaceUnder(now.Pose, step) > 0)
        {
            return new("foot on the step", "both feet on the step");
        }

        var opened = isNow.Hip.Out + isNow.Hip.Turn - was.Hip.Out - was.Hip.Turn;
        if (Math.Abs(start.Pose.Roll) > 60 && opened >= 20)
        {
            return new("knee opened upward", "both knees opened");
        }

        var bent = KneeBend(now.Body.LegOf(side));
        var change = bent - KneeBend(start.Body.LegOf(side));
        if (now.Body.LegOf(side).Ankle.Y - start.Body.LegOf(side).Ankle.Y > 70)
        {
            var knee = bent < 30 ? "knee straight" : "knee bent";
            return new($"leg lifted, {knee}", $"both legs lifted, {(bent < 30 ? "knees straight" : "knees bent")}");
        }

        return Math.Abs(change) < 25 ? null
            : bent < 15 ? new("leg straight", "both legs straight")
            : new($"knee bent to about {Math.Round(bent / 5) * 5} degrees", $"both knees bent to about {Math.Round(bent / 5) * 5} degrees");
    }

    public static LimbClause? OfArm(SolvedPose start, SolvedPose now, Side side)
    {
        var (was, isNow) = (start.Pose.Limbs(side), now.Pose.Limbs(side));
        if (isNow.Hand is { Hold: not HandHold.Keep } pin)
        {
            return pin == was.Hand ? null : OfHold(pin);
        }

        var shoulder = isNow.Shoulder;
        return shoulder switch
        {
            _ when isNow.Hand is not null || shoulder == was.Shoulder => null,
            { Flex: >= 145 } or { Out: >= 145 } => new("arm stretched overhead", "arms stretched overhead"),
            { Flex: >= 55 and <= 125 } => start.Pose.Trunk < -60
                ? new("arm pointing to the ceiling", "arms pointing to the ceiling")
                : new("arm stretched forward", "arms stretched forward"),
            { Flex: <= -20 } when isNow.Elbow > 70 => new("arm pulled back, elbow bent", "arms pulled back, elbows bent"),
            { Out: >= 50 } => new("arm out to the side", "arms out to the sides"),
            _ => null,
        };
    }

    private static LimbClause? OfHold(HandPin pin) => pin.Hold switch
    {
        HandHold.Floor => new("hand on the floor", "hands on the floor"),
        HandHold.Forearm => new("forearm on the floor", "resting on the forearms"),
        HandHold.Strap => new("hand holding the strap", "hands holding the strap"),
        HandHold.Head => new("hand behind the head", "hands behind the head"),
        HandHold.Temple => new("hand at the temple", "hands at the temples"),
        HandHold.Chest => new("hand on the chest", "hands crossed on the chest"),
        HandHold.Belly => new("hand on the belly", "hands on the belly"),
        HandHold.Ribs => new("hand on the ribs", "hands on the ribs"),
        HandHold.Hip => new("hand on the hip", "hands on the hips"),
        HandHold.Lowback => new("hand on the lower back", "hands on the lower back"),
        HandHold.UnderBack => new("hand under the lower back", "hands under the lower back"),
        HandHold.Thigh => new("hand on the thigh", "hands on the thighs"),
        HandHold.Knee => new("hand on the knee", "hands on the knees"),
        HandHold.Shin => new("hand holding the shin", "hands holding the shin"),
        HandHold.BehindThigh => new("hand holding the back of the thigh", "hands holding the back of the thigh"),
        HandHold.Wall => new("hand on the wall", "hands on the wall"),
        HandHold.Worktop => new("hand on the worktop", "hands on the worktop"),
        HandHold.Ankle => new("hand at the ankle", "hands at the ankles"),
        _ => null,
    };

    private static double KneeBend(Leg leg)
    {
        var (thigh, shank) = ((leg.Knee - leg.Hip).Unit(), (leg.Ankle - leg.Knee).Unit());
        return double.RadiansToDegrees(Math.Acos(Math.Clamp(thigh.Dot(shank), -1, 1)));
    }
}
