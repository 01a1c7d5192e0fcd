namespace BackPainAdvisor.Content.Figures;

/// <summary>One round of the movement: which pose follows which, and when.</summary>
internal sealed class Timeline
{
    private const double LongestHold = 8;

    private readonly Picture _picture;
    private readonly Dictionary<(int, int, double), Moment> _moments = [];

    public Timeline(Picture picture)
    {
        _picture = picture;
        HasSteadyHands = picture.Solved.Select(pose => Moment.Of(pose)).Select(moment => (moment.NearHand, moment.FarHand)).Distinct().Count() == 1;
        var figure = picture.Figure;
        var count = figure.Poses.Count;
        List<int> visits = [.. Enumerable.Range(0, count)];
        if (figure.Cycle is Cycle.Back)
        {
            visits.AddRange(Enumerable.Range(1, Math.Max(0, count - 2)).Reverse());
        }

        var time = 0.0;
        for (var i = 0; i < visits.Count; i++)
        {
            var isHeld = visits[i] == figure.Main && figure.Dose.HoldSeconds > 0;
            var wait = isHeld ? Math.Clamp(figure.Dose.HoldSeconds, 1, LongestHold) : figure.PauseSeconds;
            Moves.Add(new(visits[i], visits[(i + 1) % visits.Count], time, time + wait, isHeld));
            time += wait + figure.MoveSeconds;
        }

        Seconds = time;
    }

    /// <summary>A wait in one pose and the move to the next, in seconds from the start of the round.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    public readonly record struct Move(int From, int To, double WaitsAt, double LeavesAt, bool IsHeld);

    public List<Move> Moves { get; } = [];
    public double Seconds { get; }
    public double MoveSeconds => _picture.Figure.MoveSeconds;
    /// <summary>Whether no hand opens or closes on the way.</summary>
    public bool HasSteadyHands { get; }
    public bool IsStill => Moves.Count < 2;

    /// <summary>The way there and the way back pass through the same moments, so their text is the same too.</summary>
    public Moment At(int move, double share)
    {
        var (from, to) = (Moves[move].From, Moves[move].To);
        if (from > to)
        {
            (from, to, share) = (to, from, 1 - share);
        }

        share = Math.Round(share, 6);
        if (!_moments.TryGetValue((from, to, share), out var moment))
        {
            moment = Moment.Between(_picture.Solved[from], _picture.Solved[to], share, _picture.Figure, !HasSteadyHands);
            _moments[(from, to, share)] = moment;
        }

        return moment;
    }
}
