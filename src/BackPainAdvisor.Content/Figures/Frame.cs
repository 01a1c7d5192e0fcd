using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>How a bone stands in the world: three perpendicular directions of length 1.</summary>
/// <remarks>Equal to X, Y and Z in the upright figure. Read as the columns of a rotation.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Frame(Vector Forward, Vector Up, Vector Right)
{
    public static readonly Frame Upright = new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));

    /// <summary>The world direction of (forward, up, right) in this frame.</summary>
    public Vector Turned(double forward, double up, double right) => Forward * forward + Up * up + Right * right;

    public Vector Turned(Vector local) => Turned(local.X, local.Y, local.Z);

    /// <summary>The local direction of a world direction.</summary>
    public Vector Local(Vector world) => new(Forward.Dot(world), Up.Dot(world), Right.Dot(world));

    public Frame Inverse() => new(
        new(Forward.X, Up.X, Right.X), new(Forward.Y, Up.Y, Right.Y), new(Forward.Z, Up.Z, Right.Z));

    public static Frame operator *(Frame a, Frame b) => new(a.Turned(b.Forward), a.Turned(b.Up), a.Turned(b.Right));

    public static Frame AboutForward(double degrees)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(1, 0, 0), new(0, cosine, sine), new(0, -sine, cosine));
    }

    public static Frame AboutUp(double degrees)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(cosine, 0, -sine), new(0, 1, 0), new(sine, 0, cosine));
    }

    public static Frame AboutRight(double degrees)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(cosine, sine, 0), new(-sine, cosine, 0), new(0, 0, 1));
    }

    /// <summary>A turn about any axis of length 1.</summary>
    public static Frame About(Vector axis, double degrees)
    {
        var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
        Vector Turn(Vector v) => v * cosine + axis.Cross(v) * sine + axis * (axis.Dot(v) * (1 - cosine));
        return new(Turn(Upright.Forward), Turn(Upright.Up), Turn(Upright.Right));
    }

    /// <summary>The frame whose down is <paramref name="down"/> and whose forward lies as near as can be to <paramref name="forward"/>.</summary>
    public static Frame Pointing(Vector down, Vector forward)
    {
        var up = -down.Unit();
        var flat = forward.Without(up);
        if (flat.Length < 1e-9)
        {
            flat = (Math.Abs(up.X) < 0.9 ? Upright.Forward : Upright.Up).Without(up);
        }

        return new(flat.Unit(), up, flat.Unit().Cross(up));
    }
}
