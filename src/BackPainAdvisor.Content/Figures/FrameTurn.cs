using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The even turn from one frame to another, as a quaternion.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FrameTurn(double W, double X, double Y, double Z)
{
    /// <summary>The frame at <paramref name="share"/> (0 to 1) of the shortest turn from one to the other.</summary>
    public static Frame Between(Frame from, Frame to, double share)
    {
        var (a, b) = (Of(from), Of(to));
        var likeness = a.W * b.W + a.X * b.X + a.Y * b.Y + a.Z * b.Z;
        var sign = likeness < 0 ? -1 : 1;
        var angle = Math.Acos(Math.Min(1, Math.Abs(likeness)));
        if (angle < 1e-9)
        {
            return from;
        }

        var (first, second) = (Math.Sin((1 - share) * angle) / Math.Sin(angle), sign * Math.Sin(share * angle) / Math.Sin(angle));
        return new FrameTurn(
            a.W * first + b.W * second, a.X * first + b.X * second, a.Y * first + b.Y * second, a.Z * first + b.Z * second).ToFrame();
    }

    private static FrameTurn Of(Frame frame)
    {
        var (f, u, r) = (frame.Forward, frame.Up, frame.Right);
        var trace = f.X + u.Y + r.Z;
        if (trace > 0)
        {
            var s = Math.Sqrt(trace + 1) * 2;
            return new(s / 4, (u.Z - r.Y) / s, (r.X - f.Z) / s, (f.Y - u.X) / s);
        }

        if (f.X >= u.Y && f.X >= r.Z)
        {
            var s = Math.Sqrt(1 + f.X - u.Y - r.Z) * 2;
            return new((u.Z - r.Y) / s, s / 4, (u.X + f.Y) / s, (r.X + f.Z) / s);
        }

        if (u.Y >= r.Z)
        {
            var s = Math.Sqrt(1 + u.Y - f.X - r.Z) * 2;
            return new((r.X - f.Z) / s, (u.X + f.Y) / s, s / 4, (r.Y + u.Z) / s);
        }

        var last = Math.Sqrt(1 + r.Z - f.X - u.Y) * 2;
        return new((f.Y - u.X) / last, (r.X + f.Z) / last, (r.Y + u.Z) / last, last / 4);
    }

    private Frame ToFrame() => new(
        new(1 - 2 * (Y * Y + Z * Z), 2 * (X * Y + W * Z), 2 * (X * Z - W * Y)),
        new(2 * (X * Y - W * Z), 1 - 2 * (X * X + Z * Z), 2 * (Y * Z + W * X)),
        new(2 * (X * Z + W * Y), 2 * (Y * Z - W * X), 1 - 2 * (X * X + Y * Y)));
}
