namespace BackPainAdvisor.Content.Figures;

/// <summary>What a pose does, in words, by comparing it with the posture it began from.</summary>
internal static class PoseClauses
{
    /// <param name="start">The base posture, solved.</param>
    public static string Of(FigureSpec figure, SolvedPose start, IReadOnlyList<SolvedPose> solved, int pose)
    {
        if (figure.Poses[pose].Alt is { } alt)
        {
            return alt;
        }

        return string.Join("; ", TrunkClauses.Of(start, solved[pose])
            .Concat(Both(side => LimbClauses.OfLeg(start, solved[pose], side), "leg"))
            .Concat(Both(side => LimbClauses.OfArm(start, solved[pose], side), "arm")));
    }

    /// <summary>Equal clauses of both sides become one in the plural; otherwise each is named right or left.</summary>
    private static IEnumerable<string> Both(Func<Side, LimbClause?> clause, string limb)
    {
        var (near, far) = (clause(Side.Near), clause(Side.Far));
        if (near is not null && near == far)
        {
            return [near.Both];
        }

        return new[] { near is null ? null : "right " + near.One, far is null ? null : "left " + far.One }.OfType<string>();
    }
}

/// <summary>A clause about one limb.</summary>
/// <param name="One">After <c>right</c> or <c>left</c>.</param>
/// <param name="Both">For both sides at once.</param>
internal sealed record LimbClause(string One, string Both);

internal static class TrunkClauses
{
    public static IEnumerable<string> Of(SolvedPose start, SolvedPose now)
    {
        var (was, isNow) = (start.Pose, now.Pose);
        var isLying = Math.Abs(was.Trunk) > 60 || Math.Abs(was.Roll) > 60;
        var lean = isNow.Trunk - was.Trunk;
        var up = now.Body.Pelvis.Origin.Y - start.Body.Pelvis.Origin.Y;
        if (!isLying && lean >= 15)
        {
            yield return $"trunk leaning forward about {Math.Round(lean / 5) * 5} degrees";
        }
        else if (!isLying && lean <= -6)
        {
            yield return "trunk leaning back a little";
        }

        if (was.Trunk < -60 && now.Body.Head.Origin.Y - start.Body.Head.Origin.Y > 30 && up < 45)
        {
            yield return "head and shoulders lifted";
        }

        var flexed = isNow.Lumbar.Flex + isNow.Thoracic.Flex - was.Lumbar.Flex - was.Thoracic.Flex;
        if (Math.Abs(flexed) >= 12)
        {
            yield return flexed > 0 ? "back rounded" : "back arched";
        }

        var bent = isNow.Lumbar.Out + isNow.Thoracic.Out;
        if (Math.Abs(bent) >= 10)
        {
            yield return $"trunk bent to the {(bent > 0 ? "right" : "left")}";
        }

        var turned = isNow.Lumbar.Turn + isNow.Thoracic.Turn;
        if (Math.Abs(isNow.Turn) > 15)
        {
            yield return $"knees rolled to the {(isNow.Turn > 0 ? "right" : "left")}";
        }
        else if (Math.Abs(turned) > 12)
        {
            yield return $"trunk turned to the {(turned > 0 ? "right" : "left")}";
        }

        if (isLying && up > 45)
        {
            yield return "pelvis lifted";
        }
        else if (was.Trunk > 60 && now.Body.Neck.Origin.Y - start.Body.Neck.Origin.Y > 60)
        {
            yield return "chest lifted";
        }

        if (isNow.Belly is <= -4 or >= 10)
        {
            yield return isNow.Belly < 0 ? "belly drawn in" : "belly rising";
        }
    }
}
