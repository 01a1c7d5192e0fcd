using System.Globalization;
using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class ContactSolverTests
{
    private const double Tolerance = 0.5;

    /// <summary>Where this solver is better than the reference, which let these sink into the floor or hang beside the thigh.</summary>
    private static readonly HashSet<string> Mended = new(StringComparer.Ordinal)
    {
        "curl-up 0 knee_near", "curl-up 0 ank_near", "curl-up 1 knee_near", "curl-up 1 ank_near",
        "hamstring-strap 0 knee_far", "hamstring-strap 0 ank_far", "hamstring-strap 1 knee_far", "hamstring-strap 1 ank_far",
        "knee-rolls 1", "figure-four 0 knee_near", "figure-four 0 ank_near",
    };

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
                .Where(joint => !Mended.Contains($"{slug} {pose} {joint.Name}") && !Mended.Contains($"{slug} {pose}"))
                .Where(joint => (joint.Wanted - joint.Found).Length > Tolerance)
                .Select(joint => $"pose {pose}: {joint.Name} at {joint.Found}, wanted {joint.Wanted}"))
            .ToList();
        Assert.Empty(apart);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Declared_contacts_touch_their_surface(string slug)
    {
        var solved = ContactSolver.Solve(PoseFile.Figure(slug));

        var apart = solved.SelectMany((pose, index) => Contacts(pose).Select(contact => (index, contact.Part, Gap: contact.Gap)))
            .Where(contact => Math.Abs(contact.Gap) > FigureCheck.Allowed);

        Assert.Empty(apart);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Nothing_misses_bends_too_far_or_passes_through_floor_chair_or_wall(string slug)
    {
        var figure = PoseFile.Figure(slug);

        var problems = FigureCheck.Of(figure, ContactSolver.Solve(figure));

        Assert.Empty(problems);
    }

    private static IEnumerable<(BodyPart Part, double Gap)> Contacts(SolvedPose pose)
    {
        foreach (var part in pose.Pose.Rest.SelectMany(part => part.Each()))
        {
            yield return (part, pose.Body.LowOf(part) - SolvedPose.SurfaceUnder(pose.Pose, part));
        }

        foreach (var side in new[] { Side.Near, Side.Far })
        {
            var limbs = pose.Pose.Limbs(side);
            if (limbs.Foot is FootPin.Floor or FootPin.Step)
            {
                yield return (new(PartName.Foot, side), pose.Body.LowOf(new(PartName.Foot, side)) - (limbs.Foot is FootPin.Step ? SolvedPose.StepHeight : 0));
            }

            if (limbs.Hand is { Hold: HandHold.Floor })
            {
                yield return (new(PartName.Hand, side), pose.Body.LowOf(new(PartName.Hand, side)));
            }
        }
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
