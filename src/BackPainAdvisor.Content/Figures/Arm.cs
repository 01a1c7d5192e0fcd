namespace BackPainAdvisor.Content.Figures;

/// <summary>One arm: upper arm from the shoulder, forearm from the elbow, hand from the wrist.</summary>
public sealed record Arm(Side Side, Bone Upper, Bone Fore, Bone Hand)
{
    public Vector Shoulder => Upper.Origin;
    public Vector Elbow => Fore.Origin;
    public Vector Wrist => Hand.Origin;
    public Vector Fingertip => Hand.At(0, -92, 0);

    public static Arm Of(Side side, Bone chest, LimbAngles angles)
    {
        var upper = new Bone(chest.At(6, 54, 96 * side.Sign), chest.Frame * angles.Shoulder.OfLimb(side.Sign));
        var fore = new Bone(upper.At(0, -Skeleton.UpperArmLength, 0), upper.Frame * Frame.AboutRight(angles.Elbow));
        return new(side, upper, fore, new(fore.At(0, -Skeleton.ForearmLength, 0), fore.Frame * angles.Wrist.OfLimb(side.Sign)));
    }

    public Arm Moved(Vector by) => this with { Upper = Upper.Moved(by), Fore = Fore.Moved(by), Hand = Hand.Moved(by) };

    /// <summary>Where the elbow points, or null when the arm is too straight to tell.</summary>
    public Vector? ElbowDirection()
    {
        var direction = Elbow - (Shoulder + Wrist) * 0.5;
        return direction.Length < 8 ? null : direction;
    }

    /// <summary>The arm bent so that the wrist reaches <paramref name="wrist"/>, the elbow pointing to <paramref name="pole"/>.</summary>
    /// <param name="chestRight">The hinge of a straight arm.</param>
    public Arm Reaching(Vector wrist, Vector pole, Vector chestRight)
    {
        var reach = Reach.Of(Shoulder, wrist, Skeleton.UpperArmLength, Skeleton.ForearmLength, pole);
        var (upper, lower) = (reach.Middle - Shoulder, reach.End - reach.Middle);
        var hinge = upper.Cross(lower);
        var right = hinge.Length < 1e-6 * upper.Length * lower.Length ? chestRight.Without(upper.Unit()).Unit() : hinge.Unit();
        return this with
        {
            Upper = new(Shoulder, Reach.Hinged(upper, right)),
            Fore = new(reach.Middle, Reach.Hinged(lower, right)),
            Hand = Hand with { Origin = reach.End },
        };
    }
}
