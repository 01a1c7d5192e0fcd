namespace BackPainAdvisor.Content.Figures;

/// <summary>Where an arrow runs, as a line of points on the picture; and how it is drawn.</summary>
/// <param name="Camera">Framed or not: all lengths follow its scale.</param>
internal sealed record ArrowShapes(FigureSpec Figure, IReadOnlyList<SolvedPose> Solved, Camera Camera)
{
    private const double StraightLength = 88;

    public IReadOnlyList<ScreenPoint> LineOf(Arrow arrow, int pose) => arrow switch
    {
        Arrow.OfPart { IsPath: false } part when part.Part.IsOfMidline || part.Part.Name is PartName.Shoulder => Straight(part, pose),
        Arrow.OfPart part => Path(part, pose),
        Arrow.At at => At(at, Solved[pose].Body),
        Arrow.Around around => Around(around, Solved[pose].Body),
        _ => throw new ArgumentOutOfRangeException(nameof(arrow), arrow, "No such arrow is drawn."),
    };

    public static IReadOnlyList<Shape> Shapes(IReadOnlyList<ScreenPoint> line, string name)
    {
        var tip = line[^1];
        var way = (tip - line[^2]).Unit();
        var side = new ScreenPoint(-way.Y, way.X);
        var neck = tip - way * 34;
        var shaft = new Outline().Move(line[0]);
        for (var i = 0; i < line.Count - 1; i++)
        {
            var (from, to) = (line[i], i == line.Count - 2 ? neck.Towards(tip, 0.3) : line[i + 1]);
            var (before, after) = (line[Math.Max(0, i - 1)], line[Math.Min(line.Count - 1, i + 2)]);
            _ = line.Count == 2 ? shaft.Line(to) : shaft.Curve(from + (to - before) * (1 / 6.0), to - (after - from) * (1 / 6.0), to);
        }

        return [new($"{name} shaft", "a", shaft), new($"{name} head", "ah", new Outline().AddPolygon(tip, neck + side * 20, neck - side * 20))];
    }

    private static double RadiusOf(BodyPart part) => part.Name switch
    {
        PartName.Hand => 14,
        PartName.Foot => 26,
        PartName.Knee => 34,
        PartName.Elbow => 24,
        PartName.Waist => 60,
        PartName.Shoulder => 70,
        _ => 72,
    };

    private SolvedPose Before(Arrow.OfPart arrow, int pose) => Solved[arrow.From is { } from && from < Solved.Count ? from : Math.Max(0, pose - 1)];

    /// <summary>The way the part takes, pushed away from the trunk.</summary>
    private List<ScreenPoint> Path(Arrow.OfPart arrow, int pose)
    {
        var before = Before(arrow, pose);
        List<ScreenPoint> line = [];
        var aside = Aside(Camera.Project(before.Body.CentreOf(arrow.Part)), Camera.Project(Solved[pose].Body.CentreOf(arrow.Part)));
        var off = (arrow.Off ?? (RadiusOf(arrow.Part) + 34)) * Camera.Scale;
        for (var sample = 0; sample <= 6; sample++)
        {
            var body = InBetween.Of(before, Solved[pose], sample / 6.0, Figure);
            var point = Camera.Project(body.CentreOf(arrow.Part));
            line.Add(arrow.Part.IsOfMidline && arrow.Part.Name is not PartName.Head
                ? point + aside * off
                : point + (point - Camera.Project(body.Ribs.Origin)).Unit() * off);
        }

        return Polyline.Stretch(line, arrow.Start, arrow.End, 90 * Camera.Scale, 280 * Camera.Scale);
    }

    /// <summary>Square to the way and upward: where a path of the trunk is clear of the trunk itself.</summary>
    private static ScreenPoint Aside(ScreenPoint from, ScreenPoint to)
    {
        var way = (to - from).Unit();
        return way.X >= 0 ? new(way.Y, -way.X) : new(-way.Y, way.X);
    }

    private List<ScreenPoint> Straight(Arrow.OfPart arrow, int pose)
    {
        var (was, now) = (Before(arrow, pose).Body.CentreOf(arrow.Part), Solved[pose].Body.CentreOf(arrow.Part));
        var way = Camera.Project(now) - Camera.Project(was);
        return Beside(Camera.Project(now), way.Length() < 1e-6 ? new(0, -1) : way.Unit(), RadiusOf(arrow.Part) + 22, arrow.IsBehind);
    }

    private List<ScreenPoint> At(Arrow.At arrow, Skeleton body)
    {
        var (point, outward, radius) = arrow.Spot is { } spot && arrow.Way is ArrowWay.In or ArrowWay.Out
            ? SpotOn(body, spot)
            : (body.CentreOf(arrow.Part ?? new(PartName.Belly)), Vector.Up, RadiusOf(arrow.Part ?? new(PartName.Belly)));
        var out_ = Camera.Direction(outward).Unit();
        var way = arrow.Way switch
        {
            ArrowWay.In => out_ * -1,
            ArrowWay.Out => out_,
            ArrowWay.Up => new(0, -1),
            ArrowWay.Down => new(0, 1),
            ArrowWay.Left => new(-1, 0),
            _ => new ScreenPoint(1, 0),
        };
        var centre = Camera.Project(point) + new ScreenPoint(arrow.Right, -arrow.Up) * Camera.Scale;
        var isBehind = arrow.IsBehind || arrow.Way is ArrowWay.In;
        return Beside(centre, way, radius + arrow.Gap, isBehind);
    }

    /// <summary>A straight arrow that starts ahead of the point, or ends before it from behind.</summary>
    private List<ScreenPoint> Beside(ScreenPoint centre, ScreenPoint way, double gap, bool isBehind)
    {
        var (near, far) = (gap * Camera.Scale, (gap + StraightLength) * Camera.Scale);
        return isBehind ? [centre - way * far, centre - way * near] : [centre + way * near, centre + way * far];
    }

    private static (Vector Point, Vector Outward, double Radius) SpotOn(Skeleton body, Spot spot) => spot switch
    {
        Spot.Belly => (body.Loin.At(64, 34, 0), body.Loin.Frame.Forward, 0),
        Spot.Ribs => (body.Waist.At(66, 6, 0), body.Waist.Frame.Forward, 0),
        Spot.Lowback => (body.Loin.At(-56, 20, 0), -body.Loin.Frame.Forward, 0),
        Spot.Chest => (body.Chest.At(72, 20, 0), body.Chest.Frame.Forward, 0),
        Spot.Seat => (body.Pelvis.At(-74, 0, 0), -body.Pelvis.Frame.Forward, 0),
        Spot.Crown => (body.Head.At(0, 122, 0), body.Head.Frame.Up, 0),
        _ => (body.Pelvis.At(60, 10, 0), body.Pelvis.Frame.Forward, 0),
    };

    private List<ScreenPoint> Around(Arrow.Around arrow, Skeleton body)
    {
        var bone = arrow.Part.Name switch
        {
            PartName.Head => new Bone(body.Head.At(0, 50, 0), body.Head.Frame),
            PartName.Pelvis => body.Pelvis,
            _ => new Bone(body.Chest.At(0, 20, 0), body.Chest.Frame),
        };
        var facing = Math.Atan2(bone.Frame.Right.Dot(Camera.Viewer), bone.Frame.Forward.Dot(Camera.Viewer));
        List<ScreenPoint> line = [];
        for (var step = 0; step <= 6; step++)
        {
            var (sine, cosine) = Math.SinCos(facing + double.DegreesToRadians(arrow.Degrees) * (step / 6.0 - 0.5));
            line.Add(Camera.Project(bone.At(arrow.Radius * cosine, arrow.Up, arrow.Radius * sine)));
        }

        return line;
    }
}
