namespace BackPainAdvisor.Content.Figures;

/// <summary>How the fingers are held. All but <see cref="Straight"/> have the same balls, so that one can become another.</summary>
/// <param name="Balls">Forward, up and outward from the wrist, with a radius: wrist, knuckles; a pair of fingers of three
/// (of two, if straight), another of two; thumb of two.</param>
internal sealed record HandPose(IReadOnlyList<(double Forward, double Up, double Out, double Radius)> Balls)
{
    /// <summary>Open, in fewer pieces, for pictures in which no hand closes.</summary>
    public static readonly HandPose Straight = new(
    [
        (0, 0, 0, 15), (0, -42, 0, 18),
        (1, -44, 9, 11), (3, -91, 9, 8),
        (1, -44, -8, 11), (5, -97, -7, 8),
        (6, -22, 0, 11), (30, -56, -12, 8),
    ]);

    public static readonly HandPose Open = new(
    [
        (0, 0, 0, 15), (0, -42, 0, 18),
        (1, -44, 9, 11), (2, -68, 9, 10), (3, -91, 9, 8),
        (1, -44, -8, 11), (5, -97, -7, 8),
        (6, -22, 0, 11), (30, -56, -12, 8),
    ]);

    /// <summary>Bent to the palm a little, as on a head or a belly.</summary>
    public static readonly HandPose Cupped = new(
    [
        (0, 0, 0, 15), (0, -42, 0, 18),
        (2, -44, 8, 11), (8, -70, 8, 9), (20, -90, 7, 7),
        (2, -44, -8, 11), (18, -92, -6, 7),
        (6, -22, 0, 11), (26, -56, -22, 8),
    ]);

    /// <summary>Closed round a strap, a shin or a thigh.</summary>
    public static readonly HandPose Grip = new(
    [
        (0, 0, 0, 15), (0, -42, 0, 18),
        (6, -50, 9, 13), (29, -58, 9, 10), (36, -35, 8, 8),
        (6, -50, -9, 13), (31, -56, -8, 9),
        (6, -22, 0, 11), (30, -30, -20, 8),
    ]);

    /// <param name="isMorphed">Whether it has to become another hand.</param>
    public static HandPose Of(HandPin? pin, bool isMorphed) => pin switch
    {
        { IsGrip: true } => Grip,
        { IsOnBody: true } => Cupped,
        _ => isMorphed ? Open : Straight,
    };

    public HandPose Towards(HandPose other, double share) => this == other ? this : new(
    [
        .. Balls.Zip(other.Balls, (a, b) => (
            double.Lerp(a.Forward, b.Forward, share), double.Lerp(a.Up, b.Up, share),
            double.Lerp(a.Out, b.Out, share), double.Lerp(a.Radius, b.Radius, share))),
    ]);
}

/// <summary>Draws a hand: palm, two pairs of fingers and the thumb.</summary>
internal static class HandShape
{
    public static Outline Add(Outline outline, Camera camera, Arm arm, HandPose pose)
    {
        var outward = arm.Side.Sign;
        ReadOnlySpan<Circle> balls =
        [
            .. pose.Balls.Select(ball => camera.Project(new Sphere(arm.Hand.At(ball.Forward, ball.Up, ball.Out * outward), ball.Radius))),
        ];
        var finger = balls.Length == HandPose.Open.Balls.Count ? 3 : 2;
        return outline.AddChain(balls[..2]).AddChain(balls[2..(2 + finger)]).AddChain(balls[(2 + finger)..^2]).AddChain(balls[^2..]);
    }
}
