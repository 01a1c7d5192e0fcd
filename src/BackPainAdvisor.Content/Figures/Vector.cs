using System.Globalization;
using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>A point or direction in the figure's world: X is where the upright figure faces, Y is up, Z is its right.</summary>
/// <remarks>Lengths are thousandths of body height; the floor is Y = 0.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Vector(double X, double Y, double Z)
{
    public static readonly Vector Zero;
    public static readonly Vector Up = new(0, 1, 0);

    public double Length => Math.Sqrt(Dot(this));
    public Vector Level => new(X, 0, Z);

    public double Dot(Vector other) => X * other.X + Y * other.Y + Z * other.Z;

    public Vector Cross(Vector other) =>
        new(Y * other.Z - Z * other.Y, Z * other.X - X * other.Z, X * other.Y - Y * other.X);

    /// <summary>The same direction with length 1; a vector too short to have a direction stays as it is.</summary>
    public Vector Unit() => Length is > 1e-12 and var length ? this * (1 / length) : this;

    public Vector Without(Vector direction) => this - direction * Dot(direction);

    public Vector Towards(Vector other, double share) => this + (other - this) * share;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({X:0.##}, {Y:0.##}, {Z:0.##})");

    public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vector operator -(Vector a) => new(-a.X, -a.Y, -a.Z);

    public static Vector operator *(Vector a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);
}
