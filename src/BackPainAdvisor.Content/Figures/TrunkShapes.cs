using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws the trunk as a smooth skin round elliptical cross-sections that ride on the spine.</summary>
internal sealed record TrunkShapes(Camera Camera, BodyShape Shape, double Belly)
{
    /// <param name="Bone">The cross-section lies level in this bone.</param>
    /// <param name="Front">Depth before the centre.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Station(Bone Bone, double Forward, double Up, double Front, double Back, double HalfWidth)
    {
        public Vector Centre => Bone.At(Forward, Up, 0);
    }

    public Shape Shirt(Skeleton body) => new("shirt", "t", Skin(
    [
        Of(body.Pelvis, 0, 44, 50, 52, 80, 0.3),
        Of(body.Loin, 0, 30, 54, 49, 76, 1),
        Of(body.Waist, 0, 0, 60, 52, 78, 1),
        Of(body.Ribs, 0, 44, 67, 58, 86, 0.45),
        Of(body.Midback, 0, 14, 69, 61, 92, 0),
        Of(body.Chest, 0, 58, 57, 58, 98, 0),
        Of(body.Chest, -4, 88, 34, 40, 56, 0),
    ], cornersAtEnd: false));

    public Shape Pelvis(Skeleton body) => new("pelvis", "p", Skin(
    [
        Of(body.Pelvis, -6, -44, 20, 34, 50, 0),
        Of(body.Pelvis, 0, -14, 52, 68, 92, 0),
        Of(body.Pelvis, 0, 22, 58, 72, 96, 0),
        Of(body.Pelvis, 0, 64, 57, 53, 82, 0),
    ], cornersAtEnd: true));

    /// <summary>The rim of the shirt round the neck: the part of an ellipse that faces the viewer.</summary>
    public Shape Collar(Skeleton body)
    {
        var rim = new Bone(body.NeckRoot.At(-2, -2, 0), body.Chest.Frame * Frame.AboutRight(-14));
        ScreenPoint At(double angle) => Camera.Project(rim.At(36 * Math.Cos(angle), 0, 44 * Math.Sin(angle)));
        var local = rim.Frame.Local(Camera.Viewer);
        var facing = Math.Atan2(local.Z * 44, local.X * 36);
        var outline = new Outline().Move(At(facing - 1.45));
        for (var part = 0; part < 2; part++)
        {
            var from = facing - 1.45 + part * 1.45;
            outline.Curve(At(from + 0.48), At(from + 0.97), At(from + 1.45));
        }

        return new("collar", "i", outline);
    }

    private Station Of(Bone bone, double forward, double up, double front, double back, double halfWidth, double belly)
    {
        var isWaist = belly > 0 ? Shape.Front : 1 + (Shape.Front - 1) * 0.5;
        return new(
            bone, forward, up, front * isWaist + belly * Belly, back * Shape.Back, halfWidth * Shape.Side + belly * Belly / 4);
    }

    private Outline Skin(Station[] stations, bool cornersAtEnd)
    {
        var left = new ScreenPoint[stations.Length];
        var right = new ScreenPoint[stations.Length];
        for (var i = 0; i < stations.Length; i++)
        {
            var chain = Camera.Project(stations[Math.Min(i + 1, stations.Length - 1)].Centre) - Camera.Project(stations[Math.Max(i - 1, 0)].Centre);
            (left[i], right[i]) = Edges(stations[i], chain);
        }

        ScreenPoint[] points = [.. left, .. right.Reverse()];
        int[] corners = cornersAtEnd ? [stations.Length - 1, stations.Length] : [0, points.Length - 1];
        return SmoothOutline.Of(points, corners);
    }

    /// <summary>The outermost points of an ellipse to either side of the trunk's direction on the picture.</summary>
    private (ScreenPoint Left, ScreenPoint Right) Edges(Station station, ScreenPoint chain)
    {
        var frame = station.Bone.Frame;
        var along = (chain.Unit() + Camera.Direction(frame.Up).Unit()).Unit();
        var normal = new ScreenPoint(along.Y, -along.X);
        var world = Camera.Right * normal.X - Camera.Up * normal.Y;
        var (depth, shift) = ((station.Front + station.Back) / 2, (station.Front - station.Back) / 2);
        var reach = Math.Sqrt(Math.Pow(station.HalfWidth * frame.Right.Dot(world), 2) + Math.Pow(depth * frame.Forward.Dot(world), 2));
        var lean = shift * frame.Forward.Dot(world);
        var centre = Camera.Project(station.Centre);
        return (centre + normal * (Camera.Scale * (reach + lean)), centre - normal * (Camera.Scale * (reach - lean)));
    }
}

/// <summary>A closed smooth curve through points, with corners where asked.</summary>
internal static class SmoothOutline
{
    public static Outline Of(ScreenPoint[] points, int[] corners)
    {
        var count = points.Length;
        ScreenPoint Point(int index) => points[(index + count) % count];
        ScreenPoint Tangent(int index, double segment)
        {
            if (corners.Contains((index + count) % count))
            {
                return default;
            }

            var chord = (Point(index + 1) - Point(index - 1)) * 0.5;
            return chord.Length() > 0.9 * segment ? chord.Unit() * (0.9 * segment) : chord;
        }

        var outline = new Outline().Move(points[0]);
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (Point(i), Point(i + 1));
            if (corners.Contains(i) && corners.Contains((i + 1) % count))
            {
                _ = i == count - 1 ? outline : outline.Line(to);
                continue;
            }

            var segment = (to - from).Length();
            outline.Curve(from + Tangent(i, segment) * 0.443, to - Tangent(i + 1, segment) * 0.443, to);
        }

        return outline.Close();
    }
}
