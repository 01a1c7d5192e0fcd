namespace BackPainAdvisor.Content.Figures;

/// <summary>Writes the moving picture: the first pose, and on each shape what takes it through the others.</summary>
/// <remarks>SMIL, because it needs no inline style and runs inside an <c>img</c>. Where the reader wants no motion, a still of the main pose stands instead.</remarks>
internal sealed class MovingDrawing(Picture picture)
{
    private const string Style = "[id=s]{display:none}@media(prefers-reduced-motion:reduce){[id=s]{display:inline}[id=v]{display:none}}";

    private readonly Timeline _timeline = new(picture);

    public string Svg(FigureOptions options, FigureText text, HoldBadge? badge)
    {
        var still = new StillDrawing(picture, picture.Figure.Main);
        if (_timeline.IsStill)
        {
            return still.Svg(options, text, badge);
        }

        var body = new SvgBody(options.IdPrefix);
        body.Add(picture.Scenery());
        body.Add($"<g id=\"{options.IdPrefix}s\">");
        body.Add(still.Figure());
        body.Add(picture.ArrowsOf(picture.Figure.Main));
        body.Add($"</g><g id=\"{options.IdPrefix}v\">");
        foreach (var layer in picture.Body.Order)
        {
            body.Add(BodyDrawing.IsLimb(layer) ? Limb(layer, body, options.IdPrefix) : Shapes(layer, body));
            body.Add(Muscles(layer, body));
        }

        body.Add("</g>");
        body.Add(picture.Foreground());
        body.Add(badge, badge?.IsHold == true ? Ring() : "");
        return body.Document(options, text, picture.Figure.Skin, Style.Replace("=s]", $"={options.IdPrefix}s]", StringComparison.Ordinal)
            .Replace("=v]", $"={options.IdPrefix}v]", StringComparison.Ordinal));
    }

    private string Shapes(Layer layer, SvgBody body) =>
        new MovingShapes(_timeline, body, moment => picture.Body.Of(layer, moment)).Markup();

    private string Limb(Layer layer, SvgBody body, string prefix)
    {
        var side = layer is Layer.ArmNear or Layer.LegNear ? Side.Near : Side.Far;
        Vector[] Joints(Moment moment) => layer is Layer.LegNear or Layer.LegFar
            ? moment.Body.LegOf(side) is var leg ? [leg.Hip, leg.Knee, leg.Ankle, leg.Ball] : []
            : moment.Body.ArmOf(side) is var arm ? [arm.Shoulder, arm.Elbow, arm.Wrist, arm.Fingertip] : [];
        var limb = new MovingLimb(_timeline, picture.Camera, Joints);
        return limb.IsFlat() && _timeline.HasSteadyHands
            ? limb.Markup(picture.Body.Of(layer, _timeline.At(0, 0), inPieces: true), body, $"{prefix}l{(int)layer}", "e")
            : Shapes(layer, body);
    }

    private string Muscles(Layer layer, SvgBody body)
    {
        double Effort(int move, double share)
        {
            var (from, to) = (_timeline.Moves[move].From, _timeline.Moves[move].To);
            double Of(int pose) => picture.Figure.Poses[pose].IsEffort ? 1 : 0;
            return double.Lerp(Of(from), Of(to), share);
        }

        var track = new Track(
            _timeline, (move, share) => [Effort(move, share)], (move, share) => Track.Short(Effort(move, share)), 0.1);
        var fade = track.Moves() ? $"<animate attributeName=\"opacity\" {track.Attributes()}/>" : "";
        return new MovingShapes(_timeline, body, moment => picture.Body.Muscles(layer, moment.Body)).Markup(fade);
    }

    private string Ring()
    {
        var hold = _timeline.Moves.First(move => move.IsHeld);
        var (empty, full) = HoldBadge.Ring;
        string Part(double seconds) => Track.Short(seconds / _timeline.Seconds);
        return $"<animate attributeName=\"stroke-dashoffset\" dur=\"{Track.Short(_timeline.Seconds)}s\" repeatCount=\"indefinite\""
            + $" keyTimes=\"0;{Part(hold.WaitsAt)};{Part(hold.LeavesAt)};{Part(Math.Min(hold.LeavesAt + 0.2, _timeline.Seconds - 0.01))};1\""
            + $" values=\"{empty};{empty};{full};{empty};{empty}\"/>";
    }
}
