using System.Globalization;
using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class ContactSolverTests
{
    private const double Tolerance = 0.5;

    public static TheoryData<string> Slugs => [.. PoseFile.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Joints_stand_where_the_reference_has_them(string slug)
    {
        var lines = PoseFile.TextOf("solved.txt").Split('\n').Where(line => line.StartsWith(slug + " ", StringComparison.Ordinal)).ToList();

        var solved = ContactSolver.Solve(PoseFile.Figure(slug));

        Assert.Equal(lines.Count, solved.Count);
        var apart = lines.SelectMany((line, pose) => line.Split(' ').Skip(2).Select(entry => entry.Split('='))
                .Select(entry => (Name: entry[0], Wanted: Parse(entry[1]), Found: Point(solved[pose].Body, entry[0])))
                .Where(joint => (joint.Wanted - joint.Found).Length > Tolerance)
                .Select(joint => $"pose {pose}: {joint.Name} at {joint.Found}, wanted {joint.Wanted}"))
            .ToList();
        Assert.Empty(apart);
    }

    private static Vector Parse(string text) =>
        text.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var x, var y, var z]
            ? new(x, y, z)
            : throw new FormatException(text);

    private static Vector Point(Skeleton body, string name)
    {
        var side = name.EndsWith("_far", StringComparison.Ordinal) ? Side.Far : Side.Near;
        return name.Split('_')[0] switch
        {
            "O" => body.Pelvis.Origin,
            "P1" => body.Lumbar.Origin,
            "P2" => body.Ribs.Origin,
            "P3" => body.Chest.Origin,
            "P4" => body.Neck.Origin,
            "P5" => body.Head.Origin,
            "sh" => body.ArmOf(side).Shoulder,
            "elb" => body.ArmOf(side).Elbow,
            "wri" => body.ArmOf(side).Wrist,
            "hip" => body.LegOf(side).Hip,
            "knee" => body.LegOf(side).Knee,
            _ => body.LegOf(side).Ankle,
        };
    }
}
