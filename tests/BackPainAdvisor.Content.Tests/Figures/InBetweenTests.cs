using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class InBetweenTests
{
    private const int Samples = 20;

    public static TheoryData<string> Slugs => [.. PoseFile.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_limb_flips_on_the_way(string slug)
    {
        var leaps = Moves(slug).SelectMany(way => Enumerable.Range(1, way.Count - 1).SelectMany(step =>
            Joints(way[step - 1]).Zip(Joints(way[step]), (before, after) => (after - before).Length)));

        Assert.All(leaps, leap => Assert.InRange(leap, 0, 70));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Kept_feet_and_hands_do_not_move(string slug)
    {
        var figure = PoseFile.Figure(slug);
        var solved = ContactSolver.Solve(figure);

        var drift = Enumerable.Range(1, solved.Count - 1).SelectMany(pose => new[] { Side.Near, Side.Far }.SelectMany(side =>
        {
            var (start, limbs) = (solved[pose - 1].Body, solved[pose].Pose.Limbs(side));
            return Way(figure, solved, pose).SelectMany(body => new[]
            {
                limbs.Foot is FootPin.Keep ? (body.LegOf(side).Ankle - start.LegOf(side).Ankle).Length : 0,
                limbs.Hand is { Hold: HandHold.Keep } ? (body.ArmOf(side).Wrist - start.ArmOf(side).Wrist).Length : 0,
            });
        }));

        Assert.All(drift, away => Assert.InRange(away, 0, 0.1));
    }

    private static IEnumerable<List<Skeleton>> Moves(string slug)
    {
        var figure = PoseFile.Figure(slug);
        var solved = ContactSolver.Solve(figure);
        return Enumerable.Range(1, solved.Count - 1).Select(pose => Way(figure, solved, pose));
    }

    private static List<Skeleton> Way(FigureSpec figure, IReadOnlyList<SolvedPose> solved, int pose) =>
        [.. Enumerable.Range(0, Samples + 1).Select(step => InBetween.Of(solved[pose - 1], solved[pose], step / (double)Samples, figure))];

    private static IEnumerable<Vector> Joints(Skeleton body) =>
    [
        body.Pelvis.Origin, body.Chest.Origin, body.Head.Origin,
        body.NearArm.Elbow, body.NearArm.Wrist, body.FarArm.Elbow, body.FarArm.Wrist,
        body.NearLeg.Knee, body.NearLeg.Ankle, body.FarLeg.Knee, body.FarLeg.Ankle,
    ];
}
