namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws one leg: skin, shoe with its sole, and the leg of the shorts.</summary>
/// <param name="IsAcross">Whether it is seen from the front or back, where both legs of the shorts meet and need a line between them.</param>
internal sealed record LegShapes(Camera Camera, BodyShape Shape, bool IsAcross)
{
    public IReadOnlyList<Shape> Of(Leg leg, string name, string tone, bool isSoleSeen)
    {
        var skin = new Shape($"{name} skin", "k" + tone, Shank(Thigh(new(), leg), leg));
        Shape[] foot = [Sole(leg, name), Shoe(leg, name, tone)];
        return [skin, .. isSoleSeen ? foot.Reverse() : foot, Shorts(leg, name, tone)];
    }

    /// <summary>The same leg with one shape for each bone, so that each can turn by itself.</summary>
    public IReadOnlyList<Shape> PiecesOf(Leg leg, string name, string tone, bool isSoleSeen)
    {
        Shape[] foot = [Sole(leg, name), Shoe(leg, name, tone)];
        return
        [
            new($"{name} thigh", "k" + tone, Thigh(new(), leg), 0),
            new($"{name} shank", "k" + tone, Shank(new(), leg), 1),
            .. isSoleSeen ? foot.Reverse() : foot,
            Shorts(leg, name, tone),
        ];
    }

    private Outline Thigh(Outline outline, Leg leg) =>
        outline.AddChain(Round(leg.Hip.Towards(leg.Knee, 0.45), 46), Round(leg.Knee, 33));

    private Outline Shank(Outline outline, Leg leg) =>
        outline.AddChain(Round(leg.Knee, 33), Round(leg.Shank.At(-9, -70, 0), 35), Round(leg.Ankle, 20));

    private Shape Shorts(Leg leg, string name, string tone) => new(
        $"{name} shorts", IsAcross ? $"p{tone} u" : "p" + tone,
        new Outline().AddCapsule(Round(leg.Hip, 58), Round(leg.Hip.Towards(leg.Knee, 0.56) + leg.Thigh.Frame.Forward * 2, 50), isCuffed: true), 0);

    private Shape Shoe(Leg leg, string name, string tone)
    {
        var wide = Wide(leg);
        return new($"{name} shoe", "s" + tone, new Outline()
            .AddChain(Plain(leg.Heel, 20 * wide), Plain(leg.Ball, 18 * wide), Plain(leg.ToeTip, 13 * wide))
            .AddCapsule(Plain(leg.Foot.At(-14, -4, 0), 27), Plain(leg.Ball, 18 * wide)), 2);
    }

    /// <summary>The sole from below; from the front, the band of it that shows under the toes.</summary>
    private Shape Sole(Leg leg, string name)
    {
        ScreenPoint At(double forward, double up, double aside) => Camera.Project(leg.Foot.At(forward, up, aside));
        var toe = leg.ToeTip - leg.Foot.Origin;
        var (ahead, height) = (leg.Foot.Frame.Forward.Dot(toe) + 6, leg.Foot.Frame.Up.Dot(toe) - 11);
        return new($"{name} sole", "l", IsAcross
            ? new Outline().AddPolygon(
                At(66, -24, 23), At(ahead, height + 11, 16), At(ahead, height + 11, -16), At(66, -24, -23),
                At(66, -39, -21), At(ahead, height - 2, -14), At(ahead, height - 2, 14), At(66, -39, 21))
            : new Outline().AddPolygon(
                At(-36, -36, 13), At(66, -38, 17), At(ahead, height, 10),
                At(ahead, height, -10), At(66, -38, -17), At(-36, -36, -13)), 2);
    }

    /// <summary>A shoe is wider seen from the front than from the side.</summary>
    private double Wide(Leg leg) => 1 + 0.32 * Math.Abs(leg.Foot.Frame.Forward.Dot(Camera.Viewer));

    private Circle Round(Vector centre, double radius) => Camera.Project(new Sphere(centre, radius * Shape.Limb));

    private Circle Plain(Vector centre, double radius) => Camera.Project(new Sphere(centre, radius));
}
