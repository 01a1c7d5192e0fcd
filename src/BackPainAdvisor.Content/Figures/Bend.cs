using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>How a joint with three freedoms bends, in degrees; zero when standing upright with the arms hanging.</summary>
/// <param name="Flex">Forward is positive.</param>
/// <param name="Out">Spine: to the right. Hip, shoulder: away from the midline.</param>
/// <param name="Turn">Spine: to the right. Hip, shoulder: outward.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bend(double Flex, double Out = 0, double Turn = 0)
{
    public static Bend operator +(Bend a, Bend b) => new(a.Flex + b.Flex, a.Out + b.Out, a.Turn + b.Turn);

    public static Bend operator *(Bend a, double factor) => new(a.Flex * factor, a.Out * factor, a.Turn * factor);

    public Bend Towards(Bend other, double share) => this + (other + this * -1) * share;

    /// <summary>The same bend seen in a mirror: left for right.</summary>
    public Bend Mirrored() => this with { Out = -Out, Turn = -Turn };

    internal Frame OfSpine() => Frame.AboutRight(-Flex) * Frame.AboutForward(Out) * Frame.AboutUp(-Turn);

    internal Frame OfLimb(int sign) => Frame.AboutRight(Flex) * Frame.AboutForward(-sign * Out) * Frame.AboutUp(-sign * Turn);
}
