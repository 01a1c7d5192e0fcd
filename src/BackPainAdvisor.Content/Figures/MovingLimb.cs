namespace BackPainAdvisor.Content.Figures;

/// <summary>A limb that stays in the plane of the picture: three pieces, each turned about its joint, none redrawn.</summary>
/// <param name="Joints">Root, middle and end joint and the tip, at a moment.</param>
internal sealed record MovingLimb(Timeline Timeline, Camera Camera, Func<Moment, Vector[]> Joints)
{
    private const double AngleTolerance = 0.43;
    private const double ShiftTolerance = 2.2;

    private readonly Dictionary<Moment, ScreenPoint[]> _screens = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether no bone seems to grow or shrink, so that turning alone is true enough.</summary>
    public bool IsFlat()
    {
        var start = Lengths(0, 0);
        return Enumerable.Range(0, Timeline.Moves.Count).All(move => Track.Shares.Append(1).All(share =>
            Lengths(move, share).Zip(start).Select((pair, bone) => Math.Abs(pair.First / pair.Second - 1) <= (bone == 2 ? 0.16 : 0.05)).All(fits => fits)));
    }

    /// <param name="pieces">Shapes of the first moment, each with its bone.</param>
    public string Markup(IReadOnlyList<Shape> pieces, SvgBody body, string id, string edge)
    {
        string Of(int bone) => string.Concat(pieces.Where(piece => piece.Bone == bone)
            .Select(piece => body.Element(piece, piece.Outline.ToString(), hasEdge: false)));
        var inner = $"<g>{Turn(1)}{Of(1)}<g>{Turn(2)}{Of(2)}</g></g>";
        return $"<use class=\"{edge}\" href=\"#{id}\"/><g id=\"{id}\">{Shift()}{Turn(0)}{inner}{Of(0)}</g>";
    }

    private ScreenPoint[] Screen(int move, double share)
    {
        var moment = Timeline.At(move, share);
        return _screens.TryGetValue(moment, out var points) ? points : _screens[moment] = [.. Joints(moment).Select(Camera.Project)];
    }

    private double[] Lengths(int move, double share)
    {
        var points = Screen(move, share);
        return [.. Enumerable.Range(0, 3).Select(bone => Math.Max(1e-6, (points[bone + 1] - points[bone]).Length()))];
    }

    private string Shift()
    {
        var start = Screen(0, 0)[0];
        IReadOnlyList<double> Numbers(int move, double share)
        {
            var way = Screen(move, share)[0] - start;
            return [way.X, way.Y];
        }

        var track = new Track(Timeline, Numbers, (move, share) => string.Join(' ', Numbers(move, share).Select(Rounded)), ShiftTolerance);
        return track.Moves() ? $"<animateTransform attributeName=\"transform\" type=\"translate\" {track.Attributes()}/>" : "";
    }

    private string Turn(int bone)
    {
        var start = Screen(0, 0);
        var pivot = $"{Math.Round(start[bone].X):0} {Math.Round(start[bone].Y):0}";
        double Bend(int move, double share) => BendOf(Screen(move, share), bone);
        List<double> turned = [0];
        foreach (var move in Enumerable.Range(0, Timeline.Moves.Count))
        {
            turned.Add(turned[^1] + Turned(share => Bend(move, share), 1));
        }

        double Degrees(int move, double share) => turned[move] + Turned(part => Bend(move, part), share);
        var track = new Track(
            Timeline, (move, share) => [Degrees(move, share)], (move, share) => $"{Rounded(Degrees(move, share))} {pivot}", AngleTolerance);
        return track.Moves() ? $"<animateTransform attributeName=\"transform\" type=\"rotate\" additive=\"sum\" {track.Attributes()}/>" : "";
    }

    /// <summary>Angle of a bone on the picture, against the bone before it.</summary>
    private static double BendOf(ScreenPoint[] points, int bone) =>
        (points[bone + 1] - points[bone]).Angle() - (bone == 0 ? 0 : (points[bone] - points[bone - 1]).Angle());

    /// <summary>Degrees turned since the move began. Half the move at a time, because a limb may turn by more than half a circle in it.</summary>
    private static double Turned(Func<double, double> bend, double share)
    {
        double Between(double from, double to) => Wrapped(double.RadiansToDegrees(bend(to) - bend(from)));
        return share <= 0.5 ? Between(0, share) : Between(0, 0.5) + Between(0.5, share);
    }

    private static double Wrapped(double degrees) => degrees - 360 * Math.Floor((degrees + 180) / 360);

    private static string Rounded(double number) => Track.Short(Math.Round(number, 1));
}
