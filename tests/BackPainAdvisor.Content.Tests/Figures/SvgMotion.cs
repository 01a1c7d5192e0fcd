using System.Globalization;
using System.Numerics;
using System.Xml.Linq;

namespace BackPainAdvisor.Content.Tests.Figures;

/// <summary>Plays a moving picture as a browser does, for the animations that the site writes: paths, shifts and turns along key times and splines.</summary>
internal static class SvgMotion
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Where all points of all paths are, at a share (0 to 1) of the round.</summary>
    public static IEnumerable<Vector2> PointsAt(XElement picture, float share) => PointsAt(picture, share, Matrix3x2.Identity);

    private static IEnumerable<Vector2> PointsAt(XElement element, float share, Matrix3x2 outer)
    {
        var place = element.Elements(Svg + "animateTransform").Reverse().Aggregate(Matrix3x2.Identity, (sum, turn) => sum * Transform(turn, share)) * outer;
        var path = element.Elements(Svg + "animate").FirstOrDefault(one => (string?)one.Attribute("attributeName") == "d") is { } morph
            ? Morphed(morph, share)
            : SvgPath.PointsOfPath((string?)element.Attribute("d") ?? "").Select(point => new Vector2((float)point.X, (float)point.Y));
        return path.Select(point => Vector2.Transform(point, place)).Concat(element.Elements().SelectMany(inner => PointsAt(inner, share, place)));
    }

    private static IEnumerable<Vector2> Morphed(XElement morph, float share)
    {
        var (from, to, part) = Values(morph, share);
        return SvgPath.PointsOfPath(from).Zip(SvgPath.PointsOfPath(to), (a, b) =>
            Vector2.Lerp(new((float)a.X, (float)a.Y), new((float)b.X, (float)b.Y), part));
    }

    private static Matrix3x2 Transform(XElement turn, float share)
    {
        var (from, to, part) = Values(turn, share);
        var numbers = Numbers(from).Zip(Numbers(to), (a, b) => float.Lerp(a, b, part)).ToArray();
        return (string?)turn.Attribute("type") == "translate"
            ? Matrix3x2.CreateTranslation(numbers[0], numbers[1])
            : Matrix3x2.CreateRotation(float.DegreesToRadians(numbers[0]), new(numbers[1], numbers[2]));
    }

    /// <summary>The two key values round a time, and how far between them it is after easing.</summary>
    private static (string From, string To, float Part) Values(XElement animation, float share)
    {
        string[] List(string name) => ((string?)animation.Attribute(name) ?? "").Split(';');
        var (times, values, splines) = (List("keyTimes").Select(Number).ToArray(), List("values"), List("keySplines"));
        Assert.Equal((values.Length, values.Length - 1), (times.Length, splines.Length));
        var after = Math.Clamp(Array.FindIndex(times, time => time >= share), 1, times.Length - 1);
        var part = (share - times[after - 1]) / Math.Max(1e-6f, times[after] - times[after - 1]);
        return (values[after - 1], values[after], Eased(Numbers(splines[after - 1]), part));
    }

    /// <summary>The height of a Bézier curve from (0, 0) to (1, 1) where it is <paramref name="time"/> along, found by halving.</summary>
    private static float Eased(float[] spline, float time)
    {
        static float At(float first, float second, float t) => 3 * (1 - t) * (1 - t) * t * first + 3 * (1 - t) * t * t * second + t * t * t;
        var (low, high) = (0f, 1f);
        for (var halving = 0; halving < 20; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = At(spline[0], spline[2], middle) < time ? (middle, high) : (low, middle);
        }

        return At(spline[1], spline[3], low);
    }

    private static float[] Numbers(string text) => [.. text.Split(' ').Select(Number)];

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
