using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Where a wrist goes, how its hand stands and where the elbow points.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HandTarget(Vector Wrist, Frame Hand, Vector Pole)
{
    public static HandTarget OnStrap(Skeleton body, Side side, Side foot)
    {
        var from = body.Chest.At(0, 40, 0);
        var way = body.LegOf(foot).Foot.At(40, -39, 0) - from;
        var chest = body.Chest.Frame;
        return new(
            from + way.Unit() * 235 + chest.Right * (30 * side.Sign),
            Frame.Pointing(way, chest.Right * side.Sign),
            chest.Turned(-0.3, -0.8, 0.5 * side.Sign));
    }
}

/// <summary>Holds on head and trunk. Directions stand in the bone's frame; right is outward on either side.</summary>
internal static class BodyHolds
{
    public static HandTarget Of(Skeleton body, Side side, HandHold hold)
    {
        var (head, chest, loin, lumbar, waist, pelvis) = (body.Head, body.Chest, body.Loin, body.Lumbar, body.Waist, body.Pelvis);
        return hold switch
        {
            HandHold.Head => On(head, new(-52, 44, 62), new(-0.2, 0.35, -1), new(1, 0, 0.3), chest, new(0.25, 0.15, 1)),
            HandHold.Temple => On(head, new(2, 40, 66), new(0.1, 0.9, -0.35), new(1, 0, 0), chest, new(0.45, -0.2, 1)),
            HandHold.Chest => On(chest, new(72, 30, -6), new(0.05, 0.45, -1), new(0, 1, 0), chest, new(0.1, -1, 0.75)),
            HandHold.Belly => On(loin, new(66, 30, 62), new(0.1, -0.05, -1), new(0, 1, 0), lumbar, new(-0.75, -0.5, 0.7)),
            HandHold.Ribs => On(waist, new(60, 25, 66), new(0.1, -0.05, -1), new(0, 1, 0), lumbar, new(-0.75, -0.5, 0.7)),
            HandHold.Hip => On(pelvis, new(22, 78, 96), new(0.8, -0.45, -0.15), new(0, 1, 0), chest, new(-1, -0.1, 0.9)),
            HandHold.Lowback => On(lumbar, new(-74, 26, 58), new(-0.15, -0.75, -0.75), new(-1, 0, 0), chest, new(-1, -0.15, 0.45)),
            HandHold.UnderBack => On(lumbar, new(-50, 34, 64), new(-0.06, -0.25, -1), new(0, 1, 0), chest, new(0.12, -0.25, 1)),
            _ => throw new ArgumentOutOfRangeException(nameof(hold), hold, "The hold is on no part of head and trunk."),
        };

        HandTarget On(Bone bone, Vector wrist, Vector fingers, Vector palm, Bone elbow, Vector pole)
        {
            Vector Turned(Frame frame, Vector v) => frame.Turned(v.X, v.Y, v.Z * side.Sign);
            return new(
                bone.Origin + Turned(bone.Frame, wrist),
                Frame.Pointing(Turned(bone.Frame, fingers), Turned(bone.Frame, palm)),
                Turned(elbow.Frame, pole));
        }
    }
}

/// <summary>Holds on a leg. Right is outward from the hand's side, or from the leg's where the leg decides.</summary>
internal static class LegHolds
{
    public static HandTarget Of(Skeleton body, Side side, HandPin pin)
    {
        var leg = body.LegOf(pin.Leg ?? side);
        var (thigh, shank, chest) = (leg.Thigh.Frame, leg.Shank.Frame, body.Chest.Frame);
        var (s, outward) = (side.Sign, leg.Side.Sign);
        var across = side == leg.Side ? outward : -outward;
        return pin.Hold switch
        {
            HandHold.Thigh => new(
                leg.Hip.Towards(leg.Knee, 0.62) + thigh.Turned(62, 0, 4 * s),
                Frame.Pointing(thigh.Turned(0.18, -1, 0), thigh.Forward), chest.Turned(-0.5, -0.6, 0.55 * s)),
            HandHold.Knee => new(
                leg.Knee + shank.Turned(38, -12, side == leg.Side ? 28 * outward : -30 * outward),
                Frame.Pointing(shank.Turned(0.15, -0.7, -0.5 * across), shank.Forward), chest.Turned(-0.2, -0.6, 0.8 * s)),
            HandHold.Shin => new(
                leg.Knee.Towards(leg.Ankle, 0.26) + shank.Turned(-10, 0, 42 * s),
                Frame.Pointing(shank.Turned(1, -0.1, -0.5 * s), shank.Forward), chest.Turned(-0.2, -0.5, 0.8 * s)),
            HandHold.BehindThigh => new(
                leg.Hip.Towards(leg.Knee, 0.62) + thigh.Turned(-46, 0, 38 * s),
                Frame.Pointing(thigh.Turned(-0.2, -0.3, -s), -thigh.Forward), chest.Turned(-0.2, -0.6, 0.7 * s)),
            HandHold.Ankle => new(
                leg.Knee.Towards(leg.Ankle, 0.9) + shank.Turned(30, 0, 20 * s),
                Frame.Pointing(shank.Turned(0.2, -1, -0.4 * s), shank.Forward), chest.Turned(-0.5, -0.6, 0.55 * s)),
            _ => throw new ArgumentOutOfRangeException(nameof(pin), pin.Hold, "The hold is on no part of a leg."),
        };
    }
}
