namespace BackPainAdvisor.Content.Figures;

/// <summary>The solid things a figure uses, fitted to its first pose. All are drawn behind the figure.</summary>
internal static class Furniture
{
    public const double TableHeight = 360;
    public const double BenchHeight = 240;

    /// <summary>Boxes with the first letter of their classes: w furniture, v wall. Farther ones first.</summary>
    public static IReadOnlyList<(Box Box, char Material)> Of(FigureSpec figure, SolvedPose first) =>
        [.. figure.Props.SelectMany(prop => Of(prop, first.Body))];

    /// <summary>Height of the floor: below 0 when the figure lies on a table or bench, whose top is 0.</summary>
    public static double FloorOf(FigureSpec figure) =>
        figure.Props.Any(prop => prop.Kind is PropKind.Table) ? -TableHeight
        : figure.Props.Any(prop => prop.Kind is PropKind.Bench) ? -BenchHeight : 0;

    private static IEnumerable<(Box, char)> Of(Prop prop, Skeleton body) => prop.Kind switch
    {
        PropKind.Chair => Chair(prop, body).Select(box => (box, 'w')),
        PropKind.Wall => [(Wall(body), 'v')],
        PropKind.Step => [(Step(body.LegOf(prop.Side).Ankle), 'w')],
        PropKind.Table => Table(body, TableHeight).Select(box => (box, 'w')),
        PropKind.Bench => Table(body, BenchHeight).Select(box => (box, 'w')),
        PropKind.Band => [(new Box(new(prop.PostX - 8, 0, -8), new(prop.PostX + 8, prop.PostY + 70, 8)), 'v')],
        _ => [],
    };

    private static Box[] Chair(Prop prop, Skeleton body)
    {
        var isUnderShins = prop.Under is { Name: PartName.Shin };
        var top = isUnderShins
            ? body.LowOf(new(PartName.Shin))
            : Math.Min(body.LowOf(new(PartName.Seat)), Math.Min(body.NearLeg.Hip.Y, body.FarLeg.Hip.Y) - 52);
        var front = isUnderShins ? body.CentreOf(new(PartName.Shin)).X + 20 : body.Pelvis.Origin.X + 35;
        var (least, most) = (front - 170, front + 165);
        var back = isUnderShins ? most - 22 : least;
        const double wide = 150;
        const double thick = 22;
        Box Leg(double x, double z) => new(new(x, 0, z), new(x + thick, top - 24, z + thick));
        return
        [
            Leg(least, -wide), Leg(most - thick, -wide),
            new(new(back, top, -wide), new(back + thick, top + 330, wide)),
            Leg(least, wide - thick), Leg(most - thick, wide - thick),
            new(new(least, top - 24, -wide), new(most, top, wide)),
        ];
    }

    private static Box Wall(Skeleton body)
    {
        PartName[] parts = [PartName.Pelvis, PartName.Back, PartName.Head];
        var face = parts.SelectMany(part => body.SpheresOf(new(part))).Min(sphere => sphere.Centre.X - sphere.Radius);
        return new(new(face - 34, 0, -190), new(face, body.Head.Origin.Y + 170, 190));
    }

    private static Box Step(Vector ankle) => new(new(ankle.X - 90, 0, -190), new(ankle.X + 230, SolvedPose.StepHeight, 190));

    private static Box[] Table(Skeleton body, double height)
    {
        var least = Math.Min(body.NearLeg.Ankle.X, body.FarLeg.Ankle.X) - 60;
        var most = body.Pelvis.Origin.X + 40;
        const double wide = 160;
        const double thick = 26;
        Box Leg(double x, double z) => new(new(x, -height, z), new(x + thick, -34, z + thick));
        return
        [
            Leg(least + 10, -wide), Leg(most - thick - 10, -wide),
            Leg(least + 10, wide - thick), Leg(most - thick - 10, wide - thick),
            new(new(least, -34, -wide), new(most, 0, wide)),
        ];
    }
}
