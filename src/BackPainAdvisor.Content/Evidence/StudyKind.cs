namespace BackPainAdvisor.Content.Evidence;

/// <summary>What a source did, from its <c>type</c> in references.yaml; the further down, the less it tests.</summary>
public enum StudyKind
{
    /// <summary>Put people into groups by chance.</summary>
    Trial,

    /// <summary>Gathered studies and judged them.</summary>
    Review,

    /// <summary>Followed or counted people.</summary>
    Observed,

    /// <summary>Tested a scale or a test.</summary>
    Measured,

    /// <summary>Advises or explains.</summary>
    Advice,
}

/// <summary>Kinds of study, from references.</summary>
public static class StudyKinds
{
    public static StudyKind Of(Reference reference) => reference.Type switch
    {
        "rct" => StudyKind.Trial,
        "systematic-review" => StudyKind.Review,
        "cohort" or "statistics" => StudyKind.Observed,
        "instrument" => StudyKind.Measured,
        _ => StudyKind.Advice,
    };
}
