namespace BackPainAdvisor.Content.Evidence;

/// <summary>How an old statement fares when it is held against research.</summary>
public enum Verdict
{
    Right,
    Partly,
    Untested,
    NotSupported,
}

/// <summary>The words and the style of each verdict.</summary>
public static class VerdictWords
{
    /// <summary>As editors write them.</summary>
    public static readonly IReadOnlyList<string> All = ["right", "partly", "untested", "not-supported"];

    public static Verdict? Parse(string? text) => text switch
    {
        "right" => Verdict.Right,
        "partly" => Verdict.Partly,
        "untested" => Verdict.Untested,
        "not-supported" => Verdict.NotSupported,
        _ => null,
    };

    public static string Words(this Verdict verdict) => verdict switch
    {
        Verdict.Right => "Right",
        Verdict.Partly => "Partly right",
        Verdict.Untested => "Untested",
        _ => "Not supported",
    };

    public static string CssClass(this Verdict verdict) => verdict switch
    {
        Verdict.Right => "ruling ruling--right",
        Verdict.Partly => "ruling ruling--partly",
        Verdict.Untested => "ruling ruling--untested",
        _ => "ruling",
    };
}
