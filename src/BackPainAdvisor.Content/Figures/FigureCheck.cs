using System.Globalization;

namespace BackPainAdvisor.Content.Figures;

/// <summary>What only shows once a figure is solved: a hand that misses, a foot through the floor, a knee bent too far.</summary>
/// <param name="Pose">Counted from 0.</param>
/// <param name="Rule">F10 bent too far, F20 a pin missed, F21 not level, F22 through something solid.</param>
public sealed record SolvedProblem(int Pose, string Rule, string Message);

public static class FigureCheck
{
    /// <summary>One hundredth of body height.</summary>
    public const double Allowed = 10;

    private const double MostKnee = 162;
    private const double MostElbow = 152;
    private const double MostHandMiss = 8;
    private const double MostFootMiss = 6;

    public static IReadOnlyList<SolvedProblem> Of(FigureSpec figure, IReadOnlyList<SolvedPose> solved) =>
    [
        .. solved.SelectMany((pose, index) => Misses(pose).Concat(Bends(pose)).Concat(Depths(figure, solved[0], pose))
            .Select(found => new SolvedProblem(index, found.Rule, found.Message))),
    ];

    /// <summary>How far a ball of the body lies inside the floor, a seat, a step or a wall; 0 when it touches nothing.</summary>
    public static double DepthOf(Sphere ball, FigureSpec figure, SolvedPose first)
    {
        var floor = Furniture.FloorOf(figure) - ball.Low;
        var boxes = Furniture.Of(figure, first).Where(piece => piece.IsSolid).SelectMany(piece => piece.Boxes).Select(box => box.DepthOf(ball));
        return Math.Max(0, boxes.Append(floor).Max());
    }

    private static IEnumerable<(string Rule, string Message)> Misses(SolvedPose pose)
    {
        if (!pose.IsLevel)
        {
            yield return ("F21", $"{pose.Pose.Rest[0]} and {pose.Pose.Rest[1]} can't both touch; no tilt makes them level");
        }

        foreach (var miss in pose.Misses.Where(miss => miss.By > (miss.Part.Name is PartName.Hand ? MostHandMiss : MostFootMiss)))
        {
            yield return ("F20", $"{miss.Part} misses its place by {Shown(miss.By)}");
        }
    }

    private static IEnumerable<(string Rule, string Message)> Bends(SolvedPose pose)
    {
        foreach (var side in Sides.Both)
        {
            var (leg, arm) = (pose.Body.LegOf(side), pose.Body.ArmOf(side));
            var knee = Angle(leg.Knee - leg.Hip, leg.Ankle - leg.Knee);
            var elbow = Angle(arm.Elbow - arm.Shoulder, arm.Wrist - arm.Elbow);
            if (knee > MostKnee)
            {
                yield return ("F10", $"{side.Word} knee ends up bent {Shown(knee)}, over {MostKnee}");
            }

            if (elbow > MostElbow)
            {
                yield return ("F10", $"{side.Word} elbow ends up bent {Shown(elbow)}, over {MostElbow}");
            }
        }
    }

    private static IEnumerable<(string Rule, string Message)> Depths(FigureSpec figure, SolvedPose first, SolvedPose pose) =>
        Enum.GetValues<PartName>().SelectMany(name => new BodyPart(name).Each())
            .Select(part => (Part: part, Depth: pose.Body.SpheresOf(part).Max(ball => DepthOf(ball, figure, first))))
            .Where(found => found.Depth > Allowed)
            .Select(found => ("F22", $"{found.Part} goes {Shown(found.Depth)} into something solid"));

    private static double Angle(Vector a, Vector b) =>
        double.RadiansToDegrees(Math.Acos(Math.Clamp(a.Unit().Dot(b.Unit()), -1, 1)));

    private static string Shown(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
