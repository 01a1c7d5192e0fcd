using System.Globalization;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>What a timer counts.</summary>
public enum DoseTimer
{
    Hold,
    Repetitions,
    Minutes,
}

/// <summary>Whether both sides work at once, one after the other, or in turn with each repetition.</summary>
public enum DoseSides
{
    Together,
    Each,
    Alternating,
}

/// <summary>How much: one starting dose. An amount is <c>null</c> when the exercise has none.</summary>
/// <param name="HoldSeconds">Seconds held in each repetition.</param>
/// <param name="Repetitions">In a set; for each side unless <paramref name="Sides"/> is <see cref="DoseSides.Together"/>.</param>
/// <param name="Sets">In one session.</param>
/// <param name="Minutes">Of timed activity; 0.5 is half a minute.</param>
/// <param name="PerDay">Sessions a day.</param>
/// <param name="PerWeek">Days a week, 1 to 7.</param>
/// <param name="RestSeconds">Between holds, repetitions or sets.</param>
/// <param name="StopAtSeconds">Tests only: the longest hold to allow at home.</param>
/// <param name="RepeatEveryWeeks">Tests only: weeks until the next try.</param>
public sealed record Dose(
    DoseTimer Timer,
    DoseSides Sides = DoseSides.Together,
    int? HoldSeconds = null,
    int? Repetitions = null,
    int? Sets = null,
    double? Minutes = null,
    int? PerDay = null,
    int? PerWeek = null,
    int? RestSeconds = null,
    int? StopAtSeconds = null,
    int? RepeatEveryWeeks = null,
    string? Note = null)
{
    /// <summary>The amounts that are given, each with its name.</summary>
    public IEnumerable<(DoseAmount Amount, double Value)> Amounts =>
        from pair in new (DoseAmount Amount, double? Value)[]
        {
            (DoseAmount.HoldSeconds, HoldSeconds), (DoseAmount.Repetitions, Repetitions), (DoseAmount.Sets, Sets),
            (DoseAmount.Minutes, Minutes), (DoseAmount.PerDay, PerDay), (DoseAmount.PerWeek, PerWeek),
            (DoseAmount.RestSeconds, RestSeconds), (DoseAmount.StopAtSeconds, StopAtSeconds), (DoseAmount.RepeatEveryWeeks, RepeatEveryWeeks),
        }
        where pair.Value is not null
        select (pair.Amount, pair.Value!.Value);

    /// <summary>Whether it says in what time it is done: a day, a week, or some weeks.</summary>
    public bool HasTime => PerDay is not null || PerWeek is not null || RepeatEveryWeeks is not null;

    /// <summary><c>Hold 7 seconds, 3 times, 3 days a week</c></summary>
    public override string ToString() =>
        string.Join(", ", new[] { What, Limit, OftenADay, OftenAWeek }.Where(part => part.Length > 0));

    private string What => (HoldSeconds, Repetitions, Minutes) switch
    {
        ({ } hold, { } times, _) when Timer is DoseTimer.Hold => $"Hold {Seconds(hold)}, {Times(times)}{Side}{InSets}",
        (_, { } tries, _) when RepeatEveryWeeks is not null => $"{Count(tries, "try", "tries")}{Side}",
        (_, { } times, _) => $"{SetsOf}{Count(times, "repetition", "repetitions")}{Side}",
        (_, _, { } minutes) when minutes < 1 => Seconds((int)Math.Round(minutes * 60)),
        (_, _, { } minutes) => Count(minutes, "minute", "minutes"),
        _ => "",
    };

    private string Side => Sides is DoseSides.Together ? "" : " each side";

    private string InSets => Sets > 1 ? $", in {Sets} sets" : "";

    private string SetsOf => Sets > 1 ? $"{Sets} sets of " : "";

    private string Limit => StopAtSeconds is { } limit ? $"stop at {Seconds(limit)}" : "";

    private string OftenADay => PerDay is { } sessions and > 1 ? $"{Times(sessions)} a day" : "";

    private string OftenAWeek => (PerWeek, RepeatEveryWeeks) switch
    {
        (7, _) => "every day",
        ({ } days, _) => $"{Count(days, "day", "days")} a week",
        (_, 1) => "once a week",
        (_, { } weeks) => $"once every {weeks} weeks",
        _ => "",
    };

    private static string Seconds(int seconds) => Count(seconds, "second", "seconds");

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{count} times" };

    private static string Count(double count, string one, string many) =>
        $"{count.ToString("0.##", CultureInfo.InvariantCulture)} {(count is 1 ? one : many)}";
}
