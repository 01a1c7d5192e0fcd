using BackPainAdvisor.Content.Checking.Rules;

namespace BackPainAdvisor.Content.Checking;

/// <summary>The editors' compiler: everything that is wrong with a content folder, in the order of its files and lines.</summary>
public static class ContentCheck
{
    // Each rule is a pure function of the snapshot; docs/writing.md tells each one with an example.
    private static readonly Func<SiteContent, IEnumerable<Problem>>[] Rules =
    [
        UnknownNames.Find,
        Duplicates.Find,
        Links.Find,
        HeadingOrder.Find,
        AltTexts.Find,
        Containers.Find,
        site => site.Exercises.Problems([.. site.Topics.Select(topic => topic.Id)]),
    ];

    public static IReadOnlyList<Problem> Run(SiteContent site) =>
    [
        .. site.Problems.Concat(Rules.SelectMany(rule => rule(site)))
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column),
    ];
}
