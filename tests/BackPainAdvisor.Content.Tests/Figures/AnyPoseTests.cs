using System.Xml.Linq;
using BackPainAdvisor.Content.Figures;
using FsCheck;
using FsCheck.Fluent;
using Prop = BackPainAdvisor.Content.Figures.Prop;
using Property = FsCheck.Fluent.Prop;

namespace BackPainAdvisor.Content.Tests.Figures;

public class AnyPoseTests
{
    private const int Moments = 40;

    [Fact]
    public void Any_pose_within_limits_draws_finite_and_inside_the_picture() =>
        Property.ForAll(Arb.From(AnyFigure()), figure =>
        {
            var drawn = Figure.Of(figure);

            return Outside(new[] { drawn.Still(0), drawn.Still(1) }.SelectMany(SvgPath.PointsOf)) is null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Any_movement_stays_inside_the_picture_at_every_moment() =>
        Property.ForAll(Arb.From(AnyFigure()), figure =>
        {
            var picture = XDocument.Parse(Figure.Moving(figure)).Root!;

            return Outside(Enumerable.Range(0, Moments + 1).SelectMany(moment => SvgMotion.PointsAt(picture, moment / (float)Moments))
                .Select(point => ((double)point.X, (double)point.Y))) is null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Any_pose_draws_the_same_twice() =>
        Property.ForAll(Arb.From(AnyFigure()), figure => Figure.Still(figure, 0) == Figure.Still(figure, 0)).QuickCheckThrowOnFailure();

    /// <summary>Null when all points are inside; otherwise throws, so that the point stands in the report.</summary>
    private static string? Outside(IEnumerable<(double X, double Y)> points)
    {
        var outside = points.Where(point => point is not { X: >= 0 and <= 1200, Y: >= 0 and <= 900 }).ToList();
        return outside.Count == 0 ? null : throw new InvalidOperationException($"{outside[0]} is outside.");
    }

    private static Gen<FigureSpec> AnyFigure() =>
        from first in AnyPose()
        from second in AnyPose()
        from view in Gen.Elements(Enum.GetValues<View>())
        from ground in Gen.Elements(Enum.GetValues<Ground>())
        from props in Gen.SubListOf(Enum.GetValues<PropKind>())
        from build in Gen.Elements(Enum.GetValues<Build>())
        from part in Gen.Elements(Enum.GetValues<PartName>())
        select new FigureSpec
        {
            Slug = "any",
            Name = "Any",
            Says = "Somehow",
            BasePose = new(),
            View = view,
            Ground = ground,
            Props = [.. props.Select(kind => new Prop(kind))],
            Build = build,
            Main = 1,
            Work = [.. Enum.GetValues<Muscle>().Select(muscle => new MuscleRegion(muscle))],
            Poses =
            [
                new("First", first, false, []),
                new("Second", second, true, [new Arrow.OfPart(new(part)), new Arrow.Around(new(PartName.Chest))]),
            ],
        };

    private static Gen<Pose> AnyPose() =>
        from trunk in Angle("trunk")
        from roll in Angle("roll")
        from lumbar in AnyBend("lumbar")
        from thoracic in AnyBend("thoracic")
        from neck in AnyBend("neck")
        from near in AnyLimbs()
        from far in AnyLimbs()
        from rest in Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<PartName>()))
        select new Pose
        {
            Trunk = trunk,
            Roll = roll,
            Lumbar = lumbar,
            Thoracic = thoracic,
            Neck = neck,
            Near = near,
            Far = far,
            Rest = [.. rest.Take(3).Select(name => new BodyPart(name))],
        };

    private static Gen<LimbAngles> AnyLimbs() =>
        from hip in AnyBend("hip")
        from knee in Angle("knee.flex")
        from ankle in Angle("ankle.flex")
        from toes in Angle("toes.flex")
        from shoulder in AnyBend("shoulder")
        from elbow in Angle("elbow.flex")
        from hand in Gen.Elements<HandHold?>([null, .. Enum.GetValues<HandHold>().Select(hold => (HandHold?)hold)])
        from foot in Gen.Elements<FootPin?>([null, .. Enum.GetValues<FootPin>().Select(pin => (FootPin?)pin)])
        select new LimbAngles
        {
            Hip = hip,
            Knee = knee,
            Ankle = ankle,
            Toes = toes,
            Shoulder = shoulder,
            Elbow = elbow,
            Hand = hand is { } hold ? new(hold) : null,
            Foot = foot,
        };

    private static Gen<Bend> AnyBend(string joint) =>
        from flex in Angle($"{joint}.flex")
        from aside in Angle(Joint.All.ContainsKey($"{joint}.out") ? $"{joint}.out" : $"{joint}.side")
        from turn in Angle($"{joint}.turn")
        select new Bend(flex, aside, turn);

    private static Gen<double> Angle(string joint) =>
        Gen.Choose((int)Joint.All[joint].Least, (int)Joint.All[joint].Most).Select(degrees => (double)degrees);
}
