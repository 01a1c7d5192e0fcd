namespace BackPainAdvisor.Content.Evidence;

/// <summary>How sure research lets us be that a statement is true as worded. It says nothing about the size of an effect.</summary>
public enum Grade
{
    Strong,
    Moderate,
    Low,
    VeryLow,
    ExpertOpinion,
    Contradicted,
}

/// <summary>The words for each grade: on the chip, in a sentence, and GRADE's own.</summary>
public static class GradeWords
{
    /// <summary>As they are written in claims.yaml.</summary>
    public static readonly IReadOnlyList<string> All = ["strong", "moderate", "low", "very-low", "expert-opinion", "contradicted"];

    public static Grade? Parse(string? text) => text switch
    {
        "strong" => Grade.Strong,
        "moderate" => Grade.Moderate,
        "low" => Grade.Low,
        "very-low" => Grade.VeryLow,
        "expert-opinion" => Grade.ExpertOpinion,
        "contradicted" => Grade.Contradicted,
        _ => null,
    };

    /// <summary>As claims.yaml and addresses write it.</summary>
    public static string Word(this Grade grade) => All[(int)grade];

    public static string Chip(this Grade grade) => grade switch
    {
        Grade.Strong => "Confident",
        Grade.Moderate => "Probably true",
        Grade.Low => "May be true",
        Grade.VeryLow => "Not known yet",
        Grade.ExpertOpinion => "Experts advise",
        _ => "Not supported",
    };

    public static string Sentence(this Grade grade) => grade switch
    {
        Grade.Strong => "We are confident about this",
        Grade.Moderate => "This is probably true",
        Grade.Low => "This may be true. New studies could change it",
        Grade.VeryLow => "We do not know yet",
        Grade.ExpertOpinion => "Experts advise this",
        _ => "Research does not support this",
    };

    /// <summary>What the chip means, for the key to the chips.</summary>
    public static string Meaning(this Grade grade) => grade switch
    {
        Grade.Strong => "Good research agrees.",
        Grade.Moderate => "The answer is likely to hold, but may shift.",
        Grade.Low => "New studies could change it.",
        Grade.VeryLow => "There is too little research to say.",
        Grade.ExpertOpinion => "From guidelines or practice. Not tested by itself.",
        _ => "Research goes against it, or does not back it.",
    };

    /// <summary>GRADE's word for the certainty, to stand in brackets.</summary>
    public static string Certainty(this Grade grade) => grade switch
    {
        Grade.Strong => "high certainty",
        Grade.Moderate => "moderate certainty",
        Grade.Low => "low certainty",
        Grade.VeryLow => "very low certainty",
        Grade.ExpertOpinion => "guidance, not graded",
        _ => "evidence goes against it, or does not back it",
    };

    /// <summary>The part of the style sheet's class name that follows <c>grade--</c>.</summary>
    public static string Variant(this Grade grade) => grade switch
    {
        Grade.Strong => "strong",
        Grade.Moderate => "moderate",
        Grade.Low => "low",
        Grade.VeryLow => "very-low",
        Grade.ExpertOpinion => "expert",
        _ => "against",
    };
}
