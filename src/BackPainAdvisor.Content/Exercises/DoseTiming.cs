using System.Globalization;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>A starting dose in time, as its timer counts it. What the dose leaves open (a pace, a moment to change sides) is filled in.</summary>
/// <param name="Repetitions">For each side unless <paramref name="Sides"/> is together.</param>
/// <param name="HoldSeconds">0 for none; the longest that is allowed when <paramref name="CountsUp"/>.</param>
/// <param name="CountsUp">A test: held for as long as the reader can.</param>
/// <param name="MoveSeconds">The way into a hold, or a whole repetition that has none. Our pace; no source gives one.</param>
/// <param name="RestSeconds">Between two repetitions, with the way back.</param>
/// <param name="ChangeSeconds">To change sides.</param>
/// <param name="SetRestSeconds">Between two sets.</param>
public sealed record DoseTiming(
    DoseSides Sides, int Repetitions, int Sets, int HoldSeconds, bool CountsUp, int MoveSeconds, double Minutes, int RestSeconds, int ChangeSeconds, int SetRestSeconds)
{
    private const int CountInSeconds = 5;
    private const int WayInSeconds = 3;
    private const int WholeMoveSeconds = 5;
    private const int LeastRestSeconds = 3;
    private const int LeastChangeSeconds = 5;
    private const int UsualSetRestSeconds = 60;

    // A longer rest in an exercise that counts repetitions is meant between sets.
    private const int MostRestBetweenRepetitions = 30;

    public static DoseTiming Of(Dose dose)
    {
        var hold = dose.HoldSeconds ?? dose.StopAtSeconds ?? 0;
        var isCounted = dose.Timer is DoseTimer.Repetitions;
        var given = dose.RestSeconds is { } seconds && (!isCounted || seconds < MostRestBetweenRepetitions) ? seconds : 0;
        var rest = hold > 0 ? Math.Max(given, LeastRestSeconds) : given;
        return new DoseTiming(
            dose.Sides,
            dose.Repetitions ?? 1,
            dose.Sets ?? 1,
            hold,
            CountsUp: dose.HoldSeconds is null && dose.StopAtSeconds is not null,
            MoveSeconds: dose.Minutes is not null ? 0 : hold == 0 ? WholeMoveSeconds : isCounted ? WayInSeconds : 0,
            dose.Minutes ?? 0,
            rest,
            dose.Sides is DoseSides.Alternating ? Math.Max(rest, LeastRestSeconds) : Math.Max(rest, LeastChangeSeconds),
            dose.RestSeconds ?? UsualSetRestSeconds);
    }

    /// <summary>Seconds from the first to the last moment.</summary>
    public double Seconds
    {
        get
        {
            var works = Repetitions * (MoveSeconds + HoldSeconds + Minutes * 60);
            var rests = (Repetitions - 1) * RestSeconds;
            var set = Sides switch
            {
                DoseSides.Each => 2 * (works + rests) + ChangeSeconds,
                DoseSides.Alternating => 2 * works + (2 * Repetitions - 1) * ChangeSeconds,
                _ => works + rests,
            };
            return CountInSeconds + Sets * set + (Sets - 1) * SetRestSeconds;
        }
    }

    /// <summary><c>about 2 minutes</c></summary>
    public string LengthWords => (CountsUp ? "at most " : "about ") + Words(Seconds < 90 ? Seconds : Math.Round(Seconds / 60) * 60);

    public string Pace => MoveSeconds > 0
        ? "The pace is ours. Yours may be slower: a timer can pause and skip."
        : "Stop sooner if you need to. A timer can pause and skip.";

    /// <summary>What to do in order, for those who count by themselves.</summary>
    public IReadOnlyList<string> Sentences => [.. new[] { "Get ready.", Work, ChangeSides, AgainInSets }.Where(sentence => sentence.Length > 0)];

    private string Work => string.Join(' ', new[] { Move, Hold, Rest, Again }.Where(sentence => sentence.Length > 0));

    private string Move => (Minutes, MoveSeconds, HoldSeconds) switch
    {
        ( > 0, _, _) => $"Go on for {Words(Minutes * 60)}.",
        (_, > 0, > 0) => $"Move slowly into the position, in about {Words(MoveSeconds)}.",
        (_, > 0, _) => $"Move slowly, out and back, in about {Words(MoveSeconds)}.",
        _ => "",
    };

    private string Hold => HoldSeconds == 0 ? "" : CountsUp ? $"Hold for as long as you can, {Words(HoldSeconds)} at most." : $"Hold for {Words(HoldSeconds)}.";

    private string Rest => Sides is DoseSides.Alternating ? $"Take {Words(ChangeSeconds)} to change sides."
        : Repetitions == 1 || RestSeconds == 0 ? ""
        : MoveSeconds > 0 ? $"Come back in {Words(RestSeconds)}."
        : $"Rest for {Words(RestSeconds)}.";

    private string Again => (Repetitions, Sides) switch
    {
        (1, DoseSides.Together) => "",
        (1, _) => "Do this once on each side.",
        (_, DoseSides.Together) => $"Do this {Repetitions} times.",
        _ => $"Do this {Repetitions} times on each side.",
    };

    private string ChangeSides => Sides is DoseSides.Each ? $"Finish one side first. Take {Words(ChangeSeconds)} before the other side." : "";

    private string AgainInSets => Sets > 1 ? $"Rest for {Words(SetRestSeconds)}, then do it all again: {Sets} sets." : "";

    private static string Words(double seconds)
    {
        var (amount, unit) = seconds is < 60 or (> 60 and < 90) ? (seconds, "second") : (seconds / 60, "minute");
        return $"{amount.ToString("0.#", CultureInfo.InvariantCulture)} {unit}{(amount is 1 ? "" : "s")}";
    }
}
