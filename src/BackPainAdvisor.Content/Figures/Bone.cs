using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>A stiff piece of the body: where it begins and how it stands.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bone(Vector Origin, Frame Frame)
{
    /// <summary>The world point at (forward, up, right) from the origin.</summary>
    public Vector At(double forward, double up, double right) => Origin + Frame.Turned(forward, up, right);

    public Bone Moved(Vector by) => this with { Origin = Origin + by };
}

/// <summary>A ball of the body; a body part is a chain of them. Looks the same from everywhere.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sphere(Vector Centre, double Radius)
{
    public double Low => Centre.Y - Radius;
}
