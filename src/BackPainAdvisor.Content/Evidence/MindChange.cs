namespace BackPainAdvisor.Content.Evidence;

/// <summary>
/// What would change our mind about a claim: how much it would take, from the grade, and what kind of study could do it, from what
/// stands behind the claim now. It promises no study and guesses no result.
/// </summary>
public static class MindChange
{
    /// <param name="sources">The sources that the claim names.</param>
    /// <returns>One to three plain sentences.</returns>
    public static string Of(Claim claim, IEnumerable<Reference> sources)
    {
        var study = Study(sources);
        return claim.Grade switch
        {
            Grade.ExpertOpinion when claim.IsWarningSign =>
                "New guidance from those who treat emergencies and spines. No trial may let people wait with this sign to see what happens, so we stay on the careful side.",
            Grade.Strong => $"It would take a lot: several {study}, by different teams, that agree with each other and not with this.",
            Grade.Moderate => $"{Capital(study)}, if they find something clearly different.",
            Grade.Low => $"{Capital(study)}. The good ones are still few, and the next may point the other way.",
            Grade.VeryLow => $"{Capital(study)}. So far there is too little to say which way the answer lies.",
            Grade.ExpertOpinion => $"{Capital(study)}, or new guidelines that say otherwise.",
            _ => $"{Capital(study)} that find it to be so after all. One would not be enough: other teams would have to find it again.",
        };
    }

    private static string Study(IEnumerable<Reference> sources) => sources.Select(StudyKinds.Of).DefaultIfEmpty(StudyKind.Advice).Min() switch
    {
        StudyKind.Trial => "larger trials that put people into groups by chance",
        StudyKind.Review => "large, careful studies of the same question",
        StudyKind.Observed => "studies that follow many more people over time",
        StudyKind.Measured => "studies that measure more people, of more kinds",
        _ => "studies that put this advice itself to the test",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
