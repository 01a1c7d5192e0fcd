using System.IO.Compression;
using System.Text;
using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

/// <summary>What holds for the pictures of every exercise and test of the site.</summary>
public class EveryExerciseTests
{
    private const int StillBytes = 2048;
    private const int MovingBytes = 6144;
    private const int Moments = 24;
    private const double MostTurn = 40;
    private const double MostLeap = 90;

    /// <summary>Where a foot grazes the step or a forearm the floor while it moves, and how deep; none does in a key pose.</summary>
    private static readonly Dictionary<string, double> DeepOnTheWay = new(StringComparer.Ordinal)
    {
        ["step-up"] = 58, ["standing-hip-extension"] = 18, ["quadriceps-stretch"] = 18, ["seated-flexion"] = 17, ["figure-four-stretch"] = 17,
        ["gluteal-stretch"] = 17, ["single-knee-to-chest"] = 17, ["double-knee-to-chest"] = 17,
    };

    private static readonly Dictionary<string, FigureSpec> Figures =
        ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), SiteText.Today)
            .Exercises.All.ToDictionary(exercise => exercise.Slug, exercise => exercise.Figure, StringComparer.Ordinal);

    public static TheoryData<string> Slugs => [.. Figures.Keys];

    [Fact]
    public void The_site_has_53_exercises_and_tests() => Assert.Equal(53, Figures.Count);

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_still_is_at_most_2_KB_and_the_movement_6_KB_as_brotli(string slug)
    {
        var figure = Figure.Of(Figures[slug]);

        Assert.All(Enumerable.Range(0, figure.Spec.Poses.Count), frame => Assert.InRange(Compressed(figure.Still(frame)), 1, StillBytes));
        Assert.InRange(Compressed(figure.Moving()), 1, MovingBytes);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_rests_touches_and_nothing_bends_too_far_or_sinks_in(string slug)
    {
        var solved = ContactSolver.Solve(Figures[slug]);

        Assert.Empty(FigureCheck.Of(Figures[slug], solved));
        Assert.All(solved, pose => Assert.All(pose.Pose.Rest.SelectMany(part => part.Each()), part =>
            Assert.InRange(pose.Body.LowOf(part) - SolvedPose.SurfaceUnder(pose.Pose, part), -FigureCheck.Allowed, FigureCheck.Allowed)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void On_the_way_no_joint_bends_too_far_and_nothing_sinks_in(string slug)
    {
        var (figure, solved) = (Figures[slug], ContactSolver.Solve(Figures[slug]));
        var way = Ways(figure, solved).SelectMany(bodies => bodies).Select(body => new SolvedPose(solved[0].Pose, body, [])).ToList();

        Assert.DoesNotContain(FigureCheck.Of(figure, [solved[0], .. way]), problem => problem.Rule != "F22");
        var deepest = way.SelectMany(pose => Enum.GetValues<PartName>().SelectMany(name => pose.Body.SpheresOf(new(name))))
            .Select(ball => FigureCheck.DepthOf(ball, figure, solved[0])).Append(0.0).Max();
        Assert.InRange(deepest, 0, DeepOnTheWay.GetValueOrDefault(slug, FigureCheck.Allowed));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void On_the_way_no_limb_flips(string slug)
    {
        var figure = Figures[slug];

        Assert.All(Ways(figure, ContactSolver.Solve(figure)), way => Assert.All(way.Zip(way.Skip(1)), step =>
        {
            Assert.All(Joints(step.First).Zip(Joints(step.Second)), joint => Assert.InRange(TurnBetween(joint.First, joint.Second), 0, MostTurn));
            Assert.All(Places(step.First).Zip(Places(step.Second)), place => Assert.InRange((place.First - place.Second).Length, 0, MostLeap));
        }));
    }

    /// <summary>The body at even moments of each move, with the move that closes the round.</summary>
    private static IEnumerable<List<Skeleton>> Ways(FigureSpec figure, IReadOnlyList<SolvedPose> solved) =>
        from pose in Enumerable.Range(0, solved.Count)
        where solved.Count > 1
        let next = (pose + 1) % solved.Count
        select Enumerable.Range(0, Moments + 1).Select(moment => InBetween.Of(solved[pose], solved[next], moment / (double)Moments, figure)).ToList();

    /// <summary>How each bone stands in the one before it.</summary>
    private static IEnumerable<Frame> Joints(Skeleton body)
    {
        static Frame Bend(Bone from, Bone to) => from.Frame.Inverse() * to.Frame;
        return
        [
            body.Pelvis.Frame, Bend(body.Pelvis, body.Lumbar), Bend(body.Lumbar, body.Ribs), Bend(body.Ribs, body.Chest), Bend(body.Chest, body.Head),
            .. new[] { Side.Near, Side.Far }.SelectMany(side => (Leg: body.LegOf(side), Arm: body.ArmOf(side)) is var limbs
                ? new[]
                {
                    Bend(body.Pelvis, limbs.Leg.Thigh), Bend(limbs.Leg.Thigh, limbs.Leg.Shank), Bend(limbs.Leg.Shank, limbs.Leg.Foot),
                    Bend(body.Chest, limbs.Arm.Upper), Bend(limbs.Arm.Upper, limbs.Arm.Fore),
                }
                : []),
        ];
    }

    private static IEnumerable<Vector> Places(Skeleton body) =>
    [
        body.Head.Origin, body.NearArm.Elbow, body.NearArm.Wrist, body.FarArm.Elbow, body.FarArm.Wrist,
        body.NearLeg.Knee, body.NearLeg.Ankle, body.FarLeg.Knee, body.FarLeg.Ankle,
    ];

    /// <summary>Degrees of the one turn that takes a frame into another.</summary>
    private static double TurnBetween(Frame from, Frame to)
    {
        var turn = from.Inverse() * to;
        return double.RadiansToDegrees(Math.Acos(Math.Clamp((turn.Forward.X + turn.Up.Y + turn.Right.Z - 1) / 2, -1, 1)));
    }

    private static int Compressed(string text)
    {
        var bytes = new byte[text.Length * 2];
        return BrotliEncoder.TryCompress(Encoding.UTF8.GetBytes(text), bytes, out var written, quality: 11, window: 22) ? written : int.MaxValue;
    }
}
