using System.Globalization;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>What a reader means to do, when and why. It exists only in the address that they keep: see <see cref="PlanQuery"/>.</summary>
/// <param name="Days">In the order of the week.</param>
/// <param name="Time">On the reader's own clock.</param>
/// <param name="Weeks">1 to <see cref="MostWeeks"/>.</param>
/// <param name="Cue">What the reader has done just before; completes "When I have ...". Empty for none.</param>
/// <param name="Goal">What they want to be able to do, in their own words. Empty for none.</param>
/// <param name="Zone">One of <see cref="PlanZones"/>; empty for the time of whatever device shows the calendar.</param>
public sealed record Plan(IReadOnlyList<PlannedExercise> Items, IReadOnlyList<DayOfWeek> Days, TimeOnly? Time, int Weeks, string Cue, string Goal, string Zone)
{
    public const int MostItems = 12;
    public const int MostWeeks = 12;
    public const int UsualWeeks = 4;
    public const int MostLetters = 60;

    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public bool IsEmpty => Items.Count == 0;

    /// <summary>A calendar needs to know when.</summary>
    public bool HasWhen => Days.Count > 0 && Time is not null;

    /// <summary><c>When I have had my tea, on Monday and Friday at 8:15, I will do these three.</c></summary>
    public string Sentence
    {
        get
        {
            var cue = Cue.Length > 0 ? $"When I have {Cue.TrimEnd('.')}" : "";
            var when = string.Join(' ', new[] { DayWords, Time is { } time ? $"at {time.ToString("H:mm", CultureInfo.InvariantCulture)}" : "" }.Where(part => part.Length > 0));
            var open = string.Join(", ", new[] { cue, when }.Where(part => part.Length > 0));
            var rest = Items.Count == 1 ? "I will do this one." : $"I will do these {Numbers[Items.Count]}.";
            return open.Length == 0 ? rest : $"{char.ToUpperInvariant(open[0])}{open[1..]}, {rest}";
        }
    }

    /// <summary>Sentences that follow "Stop if", those of all its exercises, each once.</summary>
    public IReadOnlyList<string> StopIf => [.. Items.SelectMany(item => item.Exercise.StopIf).Distinct(StringComparer.Ordinal)];

    private string DayWords => Days.Count switch
    {
        0 => "",
        7 => "every day",
        1 => $"on {Days[0]}",
        _ => $"on {string.Join(", ", Days.SkipLast(1))} and {Days[^1]}",
    };
}

/// <summary>One exercise with the dose that its reader chose.</summary>
public sealed record PlannedExercise(Exercise Exercise, Dose Dose)
{
    /// <summary>Whether the dose in the corner of the exercise's pictures is this one.</summary>
    public bool IsDoseOfPictures => (Dose.HoldSeconds, Dose.Repetitions, Dose.Minutes) == (Exercise.Dose.HoldSeconds, Exercise.Dose.Repetitions, Exercise.Dose.Minutes);

    /// <summary>The picture that stands for the exercise, without the dose in its corner when another one was chosen.</summary>
    /// <param name="drawn">The exercise's own picture.</param>
    public string PictureAddress(DrawnPicture drawn) => IsDoseOfPictures ? drawn.Address : $"{Exercise.Address}/figure.svg?frame={Exercise.Figure.Main + 1}&badge=off";
}
