namespace BackPainAdvisor.Content.Figures;

/// <summary>A block of furniture as it is drawn.</summary>
/// <param name="Material">First letter of its classes: w furniture, v wall.</param>
/// <param name="IsSolid">Whether the body leans or rests on it, so that it may not pass through.</param>
/// <param name="IsUnder">Whether its top is hidden, as that of a table's leg.</param>
internal sealed record Piece(char Material, bool IsSolid, bool IsUnder, params IReadOnlyList<Box> Boxes);

/// <summary>The solid things a figure uses, fitted to its first pose. All are drawn behind the figure.</summary>
internal static class Furniture
{
    public const double TableHeight = 360;
    public const double BenchHeight = 240;

    /// <summary>How high over the floor the lower pedal of a bike turns.</summary>
    public const double PedalHeight = 70;

    private const double LegThickness = 22;

    /// <summary>Farther ones first.</summary>
    public static IReadOnlyList<Piece> Of(FigureSpec figure, SolvedPose first) => [.. figure.Props.SelectMany(prop => Of(prop, first.Body))];

    /// <summary>Height of the floor: below 0 when the figure lies on a table or bench, whose top is 0.</summary>
    public static double FloorOf(FigureSpec figure) =>
        figure.Props.Any(prop => prop.Kind is PropKind.Table) ? -TableHeight
        : figure.Props.Any(prop => prop.Kind is PropKind.Bench) ? -BenchHeight
        : figure.Props.Any(prop => prop.Kind is PropKind.Bike) ? -PedalHeight : 0;

    /// <summary>The water that stands round the figure, up to the waist in its first pose; null on dry land.</summary>
    public static Box? WaterOf(FigureSpec figure, Skeleton first, IReadOnlyList<Sphere> extent) =>
        figure.Props.Any(prop => prop.Kind is PropKind.Water)
            ? new(
                new(extent.Min(ball => ball.Centre.X) - 150, 0, -210),
                new(extent.Max(ball => ball.Centre.X) + 150, first.Waist.Origin.Y + 20, 210))
            : null;

    /// <summary>Middle of a bike's flywheel.</summary>
    public static Vector HubOf(Skeleton body, double floor) => new(body.NearArm.Wrist.X + 10, floor + 150, 0);

    private static Piece[] Of(Prop prop, Skeleton body) => prop.Kind switch
    {
        PropKind.Chair => Chair(prop, body),
        PropKind.Wall => [new('v', true, false, Wall(body))],
        PropKind.Step => [new('w', true, false, Step(body.LegOf(prop.Side).Ankle))],
        PropKind.Table => Table(LeastAnkle(body) - 60, body.Pelvis.Origin.X + 40, TableHeight),
        PropKind.Bench => Table(
            Math.Min(LeastAnkle(body), body.Head.Origin.X) - 90, Math.Max(Math.Max(body.NearLeg.Ankle.X, body.Pelvis.Origin.X), body.Head.Origin.X) + 90, BenchHeight),
        PropKind.Bike => Bike(body),
        PropKind.Band when prop.Under is not null => [],
        PropKind.Worktop => [new('w', false, false, Worktop(body.NearArm))],
        PropKind.Band => [new('v', false, false, new Box(new(prop.PostX - 8, 0, -8), new(prop.PostX + 8, prop.PostY + 70, 8)))],
        _ => [],
    };

    private static Piece[] Chair(Prop prop, Skeleton body)
    {
        var isUnderShins = prop.Under is { Name: PartName.Shin };
        var top = isUnderShins
            ? body.LowOf(new(PartName.Shin))
            : Math.Min(body.LowOf(new(PartName.Seat)), Math.Min(body.NearLeg.Hip.Y, body.FarLeg.Hip.Y) - 52);
        var front = isUnderShins ? body.CentreOf(new(PartName.Shin)).X + 20 : body.Pelvis.Origin.X + 35;
        var (least, most) = (front - 170, front + 165);
        var back = isUnderShins ? most - LegThickness : least;
        const double wide = 150;
        return
        [
            Legs(least, most, -wide, 0, top - 24),
            new('w', !isUnderShins, false, new Box(new(back, top, -wide), new(back + LegThickness, top + 330, wide))),
            Legs(least, most, wide - LegThickness, 0, top - 24),
            new('w', true, false, new Box(new(least, top - 24, -wide), new(most, top, wide))),
        ];
    }

    /// <summary>The two legs of one side.</summary>
    private static Piece Legs(double least, double most, double z, double floor, double top)
    {
        Box Leg(double x) => new(new(x, floor, z), new(x + LegThickness, top, z + LegThickness));
        return new('w', false, true, Leg(least), Leg(most - LegThickness));
    }

    private static Box Wall(Skeleton body)
    {
        PartName[] parts = [PartName.Pelvis, PartName.Back, PartName.Head];
        var face = parts.SelectMany(part => body.SpheresOf(new(part))).Min(ball => ball.Centre.X - ball.Radius);
        return new(new(face - 34, 0, -190), new(face, body.Head.Origin.Y + 170, 190));
    }

    /// <summary>A bike that stands still: seat under the pelvis, bars under the hands, and a frame between them.</summary>
    private static Piece[] Bike(Skeleton body)
    {
        var (seat, hand) = (body.LowOf(new(PartName.Seat)), body.NearArm.Hand.At(0, -40, 0));
        var (back, front) = (body.Pelvis.Origin.X - 30, HubOf(body, -PedalHeight).X);
        Box Bar(double fromX, double toX, double fromY, double toY, double half) => new(new(fromX, fromY, -half), new(toX, toY, half));
        return
        [
            new('v', false, false, Bar(back - 60, front + 90, -PedalHeight, 22 - PedalHeight, 40)),
            new('v', false, false, Bar(back - 13, back + 13, 22 - PedalHeight, seat - 26, 13), Bar(front - 13, front + 13, 22 - PedalHeight, hand.Y - 14, 13)),
            new('v', false, false, Bar(back, front, 190, 214, 12)),
            new('w', false, false, Bar(back - 60, back + 92, seat - 26, seat + 4, 44)),
            new('w', false, false, Bar(front - 20, front + 20, hand.Y - 30, hand.Y - 8, 110)),
        ];
    }

    /// <summary>A worktop or sturdy table under the hands, to hold on to.</summary>
    private static Box Worktop(Arm arm) =>
        new(new(arm.Wrist.X + 4, 0, -190), new(arm.Wrist.X + 190, Math.Max(60, arm.Hand.At(0, -50, 0).Y - 17), 190));

    private static Box Step(Vector ankle) => new(new(ankle.X - 38, 0, -190), new(ankle.X + 230, SolvedPose.StepHeight, 190));

    private static double LeastAnkle(Skeleton body) => Math.Min(body.NearLeg.Ankle.X, body.FarLeg.Ankle.X);

    /// <summary>Its top is at 0 and the floor that much lower: a table ends at the hips, a bench carries the whole body.</summary>
    private static Piece[] Table(double least, double most, double height)
    {
        const double wide = 160;
        return
        [
            Legs(least + 10, most - 10, -wide, -height, -34),
            Legs(least + 10, most - 10, wide - LegThickness, -height, -34),
            new('w', true, false, new Box(new(least, -34, -wide), new(most, 0, wide))),
        ];
    }
}
