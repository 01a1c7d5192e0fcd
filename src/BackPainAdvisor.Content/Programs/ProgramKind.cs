namespace BackPainAdvisor.Content.Programs;

/// <summary>Where a reader is, in the order in which programs are listed.</summary>
public enum ProgramKind
{
    FirstDays,
    Restart,
    Daily,
    Strength,
    Desk,
    OlderAdult,
    Walking,
    OldPage,
}

/// <summary>The words that readers see for them.</summary>
public static class ProgramLabels
{
    public static string Label(this ProgramKind kind) => kind switch
    {
        ProgramKind.FirstDays => "The first days of new pain",
        ProgramKind.Restart => "Starting again after new pain or a flare",
        ProgramKind.Daily => "A little every day",
        ProgramKind.Strength => "Getting stronger",
        ProgramKind.Desk => "Sitting at a desk",
        ProgramKind.OlderAdult => "Over 60, or not steady on your feet",
        ProgramKind.Walking => "Walking",
        _ => "The old page's three exercises",
    };
}
