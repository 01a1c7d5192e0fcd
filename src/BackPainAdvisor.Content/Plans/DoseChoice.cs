using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>An amount of a dose that readers set themselves, from the lowest to the highest that its sources or we give.</summary>
/// <param name="Start">The starting dose's amount.</param>
public sealed record DoseChoice(DoseAmount Amount, double Low, double High, double Start)
{
    /// <summary>A rest has no published range. A longer one is never more effort; this is where we end it.</summary>
    public const int LongestRestSeconds = 300;

    /// <summary>The amounts of this exercise that can be set, each within its range. The others stay as they are.</summary>
    public static IReadOnlyList<DoseChoice> Of(Exercise exercise) =>
    [
        .. from given in exercise.Dose.Amounts
           where given.Amount is DoseAmount.HoldSeconds or DoseAmount.Repetitions or DoseAmount.Sets or DoseAmount.Minutes
           where exercise.PublishedDose.Ranges.ContainsKey(given.Amount)
           let range = exercise.PublishedDose.Ranges[given.Amount]
           let low = Math.Max(LeastOf(given.Amount, exercise.Dose), Math.Min(range.Low, given.Value))
           let high = Math.Max(range.High, given.Value)
           where low < high
           select new DoseChoice(given.Amount, low, high, given.Value),
        .. exercise.Dose.Minutes is null ? new[] { RestOf(exercise.Dose) } : [],
    ];

    /// <summary>The starting dose with the chosen amounts, each brought into its range.</summary>
    public static Dose Apply(Exercise exercise, IReadOnlyDictionary<DoseAmount, double> chosen) =>
        Of(exercise).Aggregate(exercise.Dose, (dose, choice) => chosen.TryGetValue(choice.Amount, out var amount) ? With(dose, choice.Amount, choice.Nearest(amount)) : dose);

    public double Nearest(double amount) => Math.Clamp(Amount is DoseAmount.Minutes ? Math.Round(amount * 2) / 2 : Math.Round(amount), Low, High);

    public bool Holds(double amount) => Nearest(amount).Equals(amount);

    /// <summary>What a dose has of this amount.</summary>
    public double In(Dose dose) => dose.Amounts.FirstOrDefault(given => given.Amount == Amount).Value;

    private static DoseChoice RestOf(Dose dose) => new(DoseAmount.RestSeconds, 0, LongestRestSeconds, dose.RestSeconds ?? 0);

    // A hold may fall away where repetitions are counted; nothing else may.
    private static double LeastOf(DoseAmount amount, Dose dose) => amount is DoseAmount.HoldSeconds && dose.Timer is DoseTimer.Repetitions ? 0 : 1;

    private static Dose With(Dose dose, DoseAmount amount, double value) => amount switch
    {
        DoseAmount.HoldSeconds => dose with { HoldSeconds = (int)value },
        DoseAmount.Repetitions => dose with { Repetitions = (int)value },
        DoseAmount.Sets => dose with { Sets = (int)value },
        DoseAmount.Minutes => dose with { Minutes = value },
        _ => dose with { RestSeconds = value > 0 ? (int)value : null },
    };
}
