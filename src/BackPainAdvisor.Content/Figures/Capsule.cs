namespace BackPainAdvisor.Content.Figures;

/// <summary>Tapered capsules: the outline round two circles. A limb is a chain of them in one path.</summary>
internal static class Capsule
{
    public static Outline AddChain(this Outline outline, params ReadOnlySpan<Circle> chain)
    {
        for (var i = 1; i < chain.Length; i++)
        {
            outline.AddCapsule(chain[i - 1], chain[i]);
        }

        return outline;
    }

    /// <param name="isCuffed">Whether the end at <paramref name="to"/> is cut straight, as the hem of a sleeve.</param>
    public static Outline AddCapsule(this Outline outline, Circle from, Circle to, bool isCuffed = false)
    {
        var (big, small) = from.Radius >= to.Radius ? (from, to) : (to, from);
        var way = small.Centre - big.Centre;
        var distance = Math.Max(way.Length(), big.Radius - small.Radius + 0.4);
        var angle = way.Angle();
        var end = big.Centre + ScreenPoint.At(angle) * distance;
        var spread = Math.Acos(Math.Clamp((big.Radius - small.Radius) / distance, -1, 1));
        var (left, right) = (ScreenPoint.At(angle + spread), ScreenPoint.At(angle - spread));

        outline.Move(big.Centre + left * big.Radius);
        Round(big, right, isLarge: true, isCuffed && big == to);
        outline.Line(end + right * small.Radius);
        Round(small with { Centre = end }, left, isLarge: false, isCuffed && small == to);
        return outline.Close();

        void Round(Circle circle, ScreenPoint towards, bool isLarge, bool isCut)
        {
            var point = circle.Centre + towards * circle.Radius;
            _ = isCut ? outline.Line(point) : outline.Arc(circle.Radius, isLarge, point);
        }
    }

    public static Outline AddCircle(this Outline outline, Circle circle)
    {
        var across = new ScreenPoint(circle.Radius, 0);
        return outline.Move(circle.Centre - across).Arc(circle.Radius, true, circle.Centre + across).Arc(circle.Radius, true, circle.Centre - across).Close();
    }

    public static Outline AddPolygon(this Outline outline, params ReadOnlySpan<ScreenPoint> corners)
    {
        outline.Move(corners[0]);
        foreach (var corner in corners[1..])
        {
            outline.Line(corner);
        }

        return outline.Close();
    }
}
