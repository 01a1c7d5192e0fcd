namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws the figure's body in any pose. What hides what is settled once, in the main pose, and holds for all pictures.</summary>
internal sealed class BodyDrawing
{
    private readonly FigureSpec _figure;
    private readonly Camera _camera;
    private readonly BodyShape _shape;
    private readonly double _facing;
    private readonly Skeleton _main;

    public BodyDrawing(FigureSpec figure, Skeleton main, Camera camera)
    {
        (_figure, _camera, _shape, _main) = (figure, camera, BodyShape.Of(figure.Build), main);
        _facing = HeadShapes.FacingOf(camera, main);
        Order = LayerOrder.Of(figure, main, camera);
    }

    public IReadOnlyList<Layer> Order { get; }

    public static bool IsLimb(Layer layer) => layer is Layer.ArmNear or Layer.ArmFar or Layer.LegNear or Layer.LegFar;

    /// <summary>The shapes of one layer, back to front.</summary>
    /// <param name="inPieces">Whether limbs come bone by bone, to be turned, instead of in one piece.</param>
    public IReadOnlyList<Shape> Of(Layer layer, Moment moment, bool inPieces = false)
    {
        var body = moment.Body;
        var trunk = new TrunkShapes(_camera, _shape, moment.Belly);
        var head = new HeadShapes(_camera, _shape, _facing);
        return layer switch
        {
            Layer.ArmNear or Layer.ArmFar => Arm(layer is Layer.ArmNear ? Side.Near : Side.Far, moment, inPieces),
            Layer.LegNear or Layer.LegFar => Leg(layer is Layer.LegNear ? Side.Near : Side.Far, body, inPieces),
            Layer.Torso => [head.Neck(body), trunk.Shirt(body), trunk.Collar(body), trunk.Pelvis(body)],
            Layer.Head => head.Of(body),
            Layer.Rope => [.. _figure.Props.Select(prop => Soft.Rope(prop, body, _camera)).OfType<Shape>()],
            _ => [],
        };
    }

    public IReadOnlyList<Shape> Muscles(Layer layer, Skeleton body) =>
    [
        .. _figure.Work.Where(region => LayerOf(region) == layer).Select(region => MuscleShapes.Of(region, true, body, _camera)),
        .. _figure.Stretch.Where(region => LayerOf(region) == layer).Select(region => MuscleShapes.Of(region, false, body, _camera)),
    ];

    private static Layer LayerOf(MuscleRegion region) =>
        region is { Side: Side.Far, Muscle: >= Muscle.HipAbductors and <= Muscle.Calves } ? Layer.MuscleFar : Layer.Muscle;

    private string Tone(Side side) => (_figure.Shade ?? (_figure.View is View.Side ? Shade.Far : Shade.None)) switch
    {
        Shade.Far when side is Side.Far => "f",
        Shade.Near when side is Side.Near => "f",
        _ => "",
    };

    private IReadOnlyList<Shape> Arm(Side side, Moment moment, bool inPieces)
    {
        var (body, hand) = (moment.Body, side is Side.Near ? moment.NearHand : moment.FarHand);
        var arms = new ArmShapes(_camera, _shape);
        var name = $"{side.Word} arm";
        return inPieces
            ? arms.PiecesOf(body.ArmOf(side), name, Tone(side), hand)
            : arms.Of(body.ArmOf(side), name, Tone(side), hand);
    }

    private IReadOnlyList<Shape> Leg(Side side, Skeleton body, bool inPieces)
    {
        var foot = _main.LegOf(side).Foot.Frame;
        var isAcross = _figure.View is View.Front or View.Back && Math.Abs(_figure.BasePose.Roll) < 60;
        var isSoleSeen = foot.Up.Dot(_camera.Viewer) < -0.1 || (isAcross && foot.Forward.Dot(_camera.Viewer) > 0.5);
        var legs = new LegShapes(_camera, _shape, isAcross);
        var name = $"{side.Word} leg";
        return inPieces
            ? legs.PiecesOf(body.LegOf(side), name, Tone(side), isSoleSeen)
            : legs.Of(body.LegOf(side), name, Tone(side), isSoleSeen);
    }
}
