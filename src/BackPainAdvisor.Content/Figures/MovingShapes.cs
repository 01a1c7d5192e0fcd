namespace BackPainAdvisor.Content.Figures;

/// <summary>Shapes that change their form: each path is morphed from pose to pose.</summary>
/// <param name="Draw">The shapes at a moment; always the same ones in the same order.</param>
internal sealed record MovingShapes(Timeline Timeline, SvgBody Body, Func<Moment, IReadOnlyList<Shape>> Draw)
{
    private const double Tolerance = 4;

    public string Markup(string extra = "")
    {
        Dictionary<Moment, IReadOnlyList<Shape>> drawn = new(ReferenceEqualityComparer.Instance);
        IReadOnlyList<Shape> At(int move, double share)
        {
            var moment = Timeline.At(move, share);
            return drawn.TryGetValue(moment, out var shapes) ? shapes : drawn[moment] = Draw(moment);
        }

        return string.Concat(At(0, 0).Select((shape, index) =>
        {
            var track = new Track(
                Timeline, (move, share) => At(move, share)[index].Outline.Numbers,
                (move, share) => At(move, share)[index].Outline.ToString(), Tolerance);
            var morph = track.Moves() ? $"<animate attributeName=\"d\" {track.Attributes()}/>" : "";
            return Body.Element(shape, shape.Outline.ToString(), morph + extra);
        }));
    }
}
