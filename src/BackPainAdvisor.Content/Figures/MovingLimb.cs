namespace BackPainAdvisor.Content.Figures;

/// <summary>A limb that stays in the plane of the picture: three pieces, each turned about its joint, none redrawn.</summary>
/// <param name="Joints">Root, middle and end joint and the tip, at a moment.</param>
internal sealed record MovingLimb(Timeline Timeline, Camera Camera, Func<Moment, Vector[]> Joints)
{
    private const double AngleTolerance = 0.43;
    private const double ShiftTolerance = 2.2;

    /// <summary>Whether no bone seems to grow or shrink, so that turning alone is true enough.</summary>
    public bool IsFlat()
    {
        var start = Lengths(0, 0);
        return Enumerable.Range(0, Timeline.Moves.Count).All(move => new[] { 0.25, 0.5, 0.75, 1 }.All(share =>
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

    private ScreenPoint[] Screen(int move, double share) => [.. Joints(Timeline.At(move, share)).Select(Camera.Project)];

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
        double Bend(ScreenPoint[] points) => (points[bone + 1] - points[bone]).Angle() - (bone == 0 ? 0 : (points[bone] - points[bone - 1]).Angle());
        IReadOnlyList<double> Numbers(int move, double share) =>
            [Wrapped(double.RadiansToDegrees(Bend(Screen(move, share)) - Bend(start)))];

        var track = new Track(Timeline, Numbers, (move, share) => $"{Rounded(Numbers(move, share)[0])} {pivot}", AngleTolerance);
        return track.Moves() ? $"<animateTransform attributeName=\"transform\" type=\"rotate\" additive=\"sum\" {track.Attributes()}/>" : "";
    }

    private static double Wrapped(double degrees) => degrees - 360 * Math.Floor((degrees + 180) / 360);

    private static string Rounded(double number) => Track.Short(Math.Round(number, 1));
}
