namespace BackPainAdvisor.Content.Exercises;

/// <summary>The sixteen items of a complete record of an exercise, after the Consensus on Exercise Reporting Template.</summary>
public enum RecordItem
{
    What,
    WithWhat,
    Leader,
    Company,
    Supervision,
    Measure,
    Motivation,
    Progress,
    StartingLevel,
    Repeating,
    HomePart,
    OtherParts,
    Harms,
    Where,
    Dose,
    Tailoring,
}

/// <summary>One item of the record: what is known, or why it is not known.</summary>
public sealed record RecordEntry(RecordItem Item, string? Text, string? Unknown)
{
    public bool IsKnown => Text is { Length: > 0 };

    public string Title => Item switch
    {
        RecordItem.What => "What it is",
        RecordItem.WithWhat => "With what",
        RecordItem.Leader => "Who leads",
        RecordItem.Company => "Alone or in a group",
        RecordItem.Supervision => "Watched over or not",
        RecordItem.Measure => "How doing it is measured",
        RecordItem.Motivation => "What keeps you going",
        RecordItem.Progress => "When to do more",
        RecordItem.StartingLevel => "Where to start",
        RecordItem.Repeating => "How to repeat it exactly",
        RecordItem.HomePart => "What is done at home",
        RecordItem.OtherParts => "Other parts",
        RecordItem.Harms => "Harms",
        RecordItem.Where => "Where",
        RecordItem.Dose => "How much",
        _ => "The same for all, or fitted to you",
    };
}
