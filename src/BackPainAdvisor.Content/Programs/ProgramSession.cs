using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Programs;

/// <summary>What is done in one go.</summary>
/// <param name="Id">By which the schedule names it.</param>
/// <param name="When">In words: how often in a day, at what moment.</param>
/// <param name="PerDay">How often on a day that has it.</param>
public sealed record ProgramSession(string Id, string Title, string When, int PerDay, IReadOnlyList<ProgramStep> Steps);

/// <summary>One exercise, or a choice between some.</summary>
/// <param name="Choose">How to choose; <c>null</c> when there is one option.</param>
/// <param name="Options">The first is what a player begins with.</param>
public sealed record ProgramStep(string? Choose, IReadOnlyList<ProgramItem> Options);

/// <summary>An exercise in a program. Where it gives no amount, that of the exercise's starting dose stands.</summary>
/// <param name="Exercise">Slug.</param>
/// <param name="Amounts">One number for all weeks, or one for each.</param>
/// <param name="From">The first week that has it, from 1.</param>
/// <param name="Until">The last week that has it; <c>null</c> for the program's last.</param>
/// <param name="InBed">It is done in bed, so it needs no floor.</param>
/// <param name="Because">Why an amount lies outside what the exercise's sources give.</param>
public sealed record ProgramItem(
    string Exercise, IReadOnlyDictionary<DoseAmount, IReadOnlyList<double>> Amounts, int From, int? Until, bool InBed, string? Note, string? Because)
{
    public bool IsIn(int week) => week >= From && (Until is not { } last || week <= last);

    /// <param name="start">The exercise's starting dose, which has the sides and what the item leaves open.</param>
    /// <param name="perDay">Sessions a day.</param>
    /// <param name="perWeek">Days a week; <c>null</c> when it is no weekly rhythm.</param>
    public Dose DoseIn(int week, Dose start, int? perDay = null, int? perWeek = null)
    {
        var hold = Whole(DoseAmount.HoldSeconds, week);
        return start with
        {
            HoldSeconds = hold ?? start.HoldSeconds,
            Repetitions = Whole(DoseAmount.Repetitions, week) ?? start.Repetitions,
            Sets = Whole(DoseAmount.Sets, week) ?? start.Sets,
            Minutes = Amount(DoseAmount.Minutes, week) ?? start.Minutes,
            RestSeconds = Whole(DoseAmount.RestSeconds, week) ?? start.RestSeconds,
            PerDay = perDay,
            PerWeek = perWeek,
            // A test that is practised is no test: it is held for a set time.
            StopAtSeconds = hold is null ? start.StopAtSeconds : null,
            RepeatEveryWeeks = hold is null ? start.RepeatEveryWeeks : null,
            Note = Note,
        };
    }

    /// <summary>In a week; <c>null</c> when the item leaves it to the exercise.</summary>
    public double? Amount(DoseAmount amount, int week) =>
        Amounts.TryGetValue(amount, out var numbers) ? numbers[Math.Min(week, numbers.Count) - 1] : null;

    private int? Whole(DoseAmount amount, int week) => Amount(amount, week) is { } number ? (int)number : null;
}
