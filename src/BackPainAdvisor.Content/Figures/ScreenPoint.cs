using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>A point of the picture, which is 1200 wide and 900 high; Y grows downward.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScreenPoint(double X, double Y)
{
    public double Length() => Math.Sqrt(X * X + Y * Y);

    public ScreenPoint Unit() => Length() is > 1e-9 and var length ? this * (1 / length) : this;

    public ScreenPoint Towards(ScreenPoint other, double share) => this + (other - this) * share;

    public double Angle() => Math.Atan2(Y, X);

    public static ScreenPoint At(double angle) => new(Math.Cos(angle), Math.Sin(angle));

    public static ScreenPoint operator +(ScreenPoint a, ScreenPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static ScreenPoint operator -(ScreenPoint a, ScreenPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static ScreenPoint operator *(ScreenPoint a, double factor) => new(a.X * factor, a.Y * factor);
}
