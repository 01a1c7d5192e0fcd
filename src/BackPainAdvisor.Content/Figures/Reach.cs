using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Two bones bent so that their end reaches a target, in closed form.</summary>
/// <param name="Shortfall">How far the target lies beyond the straight limb; negative when within reach.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reach(Vector Middle, Vector End, double Shortfall)
{
    private const double AlmostStraight = 0.9995;

    public static Reach Of(Vector root, Vector target, double upper, double lower, Vector pole)
    {
        var way = target - root;
        var longest = AlmostStraight * (upper + lower);
        var distance = Math.Clamp(way.Length, Math.Abs(upper - lower) + 2, longest);
        var along = way.Length < 1e-9 ? -Vector.Up : way.Unit();
        var before = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        var height = Math.Sqrt(Math.Max(0, upper * upper - before * before));
        var side = pole.Without(along);
        if (side.Length < 1e-6)
        {
            side = along.Cross(new Vector(0, 0, 1)) is { Length: > 1e-6 } across ? across : new Vector(1, 0, 0);
        }

        return new(root + along * before + side.Unit() * height, root + along * distance, way.Length - longest);
    }

    /// <summary>The frame of a bone that runs along <paramref name="bone"/> and hinges about <paramref name="right"/>.</summary>
    public static Frame Hinged(Vector bone, Vector right)
    {
        var up = -bone.Unit();
        return new(up.Cross(right), up, right);
    }
}
