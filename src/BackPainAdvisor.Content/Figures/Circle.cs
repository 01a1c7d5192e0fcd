using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>A ball as the picture shows it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Circle(ScreenPoint Centre, double Radius)
{
    public double X => Centre.X;
    public double Y => Centre.Y;
}
