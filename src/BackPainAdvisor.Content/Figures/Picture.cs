namespace BackPainAdvisor.Content.Figures;

/// <summary>A figure solved and framed: everything its stills and its movement share. One camera serves all poses.</summary>
internal sealed class Picture
{
    private readonly Box? _water;

    public Picture(FigureSpec figure)
    {
        Figure = figure;
        Solved = ContactSolver.Solve(figure);
        Start = ContactSolver.SolveBase(figure);
        List<Sphere> extent = [.. Solved.SelectMany(pose => BodyExtent.Of(pose.Body))];
        Ground = new(figure, extent, Furniture.FloorOf(figure));
        Furnishings = Furniture.Of(figure, Solved[0]);
        _water = Furniture.WaterOf(figure, Solved[0].Body, extent);
        Camera = Framing.Framed(Camera.Of(figure), Points(Camera.Of(figure), extent));
        Arrows = new(figure, Solved, Camera);
        Body = new(figure, Main.Body, Camera);
    }

    public FigureSpec Figure { get; }
    public IReadOnlyList<SolvedPose> Solved { get; }

    /// <summary>The base posture, with which descriptions compare.</summary>
    public SolvedPose Start { get; }
    public Camera Camera { get; }
    public ArrowShapes Arrows { get; }
    public BodyDrawing Body { get; }
    public GroundShapes Ground { get; }
    public IReadOnlyList<Piece> Furnishings { get; }
    public SolvedPose Main => Solved[Math.Min(Figure.Main, Solved.Count - 1)];

    /// <summary>Ground and furniture, which stand still.</summary>
    public IReadOnlyList<Shape> Scenery()
    {
        List<Shape> shapes = [.. Ground.Shapes(Camera)];
        if (Figure.Props.Any(prop => prop.Kind is PropKind.Bike))
        {
            shapes.Add(Soft.Wheel(Solved[0].Body, Ground.Floor, Camera));
        }

        shapes.AddRange(Furnishings.SelectMany(piece => Box.Faces(Camera, piece)));

        shapes.AddRange(Figure.Props.Where(prop => prop.Kind is PropKind.Pillow).Select(prop => Soft.Pillow(prop, Solved[0].Body, Camera)));
        return shapes;
    }

    /// <summary>Water, through which the figure is seen.</summary>
    public IReadOnlyList<Shape> Foreground() => _water is null ? [] : Box.Faces(Camera, [_water], "y", "y", "y");

    public IReadOnlyList<Shape> ArrowsOf(int pose) =>
        [.. Figure.Poses[pose].Arrows.SelectMany((arrow, index) => ArrowShapes.Shapes(Arrows.LineOf(arrow, pose), $"arrow {index}"))];

    /// <summary>Whether something of the figure lies where the badge goes, so that it has to go to the left.</summary>
    public bool IsCornerTaken()
    {
        var balls = Solved.SelectMany(pose => BodyExtent.Of(pose.Body)).Select(Camera.Project);
        var corners = Furnishings.SelectMany(piece => piece.Boxes).SelectMany(box => box.Corners).Select(corner => new Circle(Camera.Project(corner), 0));
        return balls.Concat(corners).Any(ball => ball.X + ball.Radius > 930 && ball.Y - ball.Radius < 130);
    }

    /// <summary>The body between its poses, where an arm may swing beyond both: at each moment that the movement may write.</summary>
    private IEnumerable<Sphere> OnTheWay() =>
        from pose in Enumerable.Range(1, Figure.Cycle is Cycle.Loop && Solved.Count > 2 ? Solved.Count : Solved.Count - 1)
        let way = pose < Solved.Count ? (From: pose - 1, To: pose) : (From: 0, To: pose - 1)
        from share in Track.Shares
        from ball in BodyExtent.Of(InBetween.Of(Solved[way.From], Solved[way.To], share, Figure))
        select ball;

    private List<Circle> Points(Camera camera, List<Sphere> extent)
    {
        var arrows = new ArrowShapes(Figure, Solved, camera);
        var mat = Ground.Mat()?.Corners ?? [];
        IEnumerable<Circle> disc = Ground.Disc() is { } floor
            ? [new(camera.Project(floor.Centre), GroundShapes.HeightOf(floor.HalfX, floor.HalfZ, camera))]
            : [];
        return
        [
            .. extent.Concat(OnTheWay()).Select(camera.Project),
            .. Furnishings.SelectMany(piece => piece.Boxes).SelectMany(box => box.Corners).Concat(mat).Concat(_water?.Corners ?? []).Select(corner => new Circle(camera.Project(corner), 0)),
            .. disc,
            .. Figure.Props.Where(prop => prop.Kind is PropKind.Pillow).SelectMany(prop => Soft.PillowEnds(prop, Solved[0].Body, camera)).Select(camera.Project),
            .. Figure.Poses.SelectMany((pose, index) => pose.Arrows.SelectMany(arrow => arrows.LineOf(arrow, index)))
                .Select(point => new Circle(point, 12)),
        ];
    }
}
