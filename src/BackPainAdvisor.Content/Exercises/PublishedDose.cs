namespace BackPainAdvisor.Content.Exercises;

/// <summary>The amounts of a dose, each with its unit in its name.</summary>
public enum DoseAmount
{
    HoldSeconds,
    Repetitions,
    Sets,
    Minutes,
    PerDay,
    PerWeek,
    RestSeconds,
    StopAtSeconds,
    RepeatEveryWeeks,
}

/// <summary>The lowest and the highest amount that a listed source gives.</summary>
public sealed record DoseRange(double Low, double High)
{
    public bool Holds(double amount) => amount >= Low && amount <= High;

    public override string ToString() => Low.Equals(High) ? $"{Low:0.##}" : $"{Low:0.##} to {High:0.##}";
}

/// <summary>What the sources give, and how the starting dose stands to it.</summary>
/// <param name="Ranges">An amount that is not here was found in no source: the starting dose's number is then our suggestion.</param>
/// <param name="Unknown">Why there is no range at all.</param>
/// <param name="Basis">Where the starting dose comes from.</param>
/// <param name="Because">Why it lies outside a range; <c>null</c> when it does not.</param>
public sealed record PublishedDose(IReadOnlyDictionary<DoseAmount, DoseRange> Ranges, string? Note, string? Unknown, string Basis, string? Because)
{
    /// <summary>The amounts of a dose that no source gives.</summary>
    public IEnumerable<DoseAmount> OurSuggestions(Dose dose) =>
        dose.Amounts.Select(pair => pair.Amount).Where(amount => !Ranges.ContainsKey(amount));
}
