using System.Collections.Concurrent;
using BackPainAdvisor.Content.Checking.Rules;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking;

/// <summary>The editors' compiler: everything that is wrong with a content folder, in the order of its files and lines.</summary>
public static class ContentCheck
{
    /// <summary>What must hold for the site to work: names, addresses, links, blocks.</summary>
    public static readonly IReadOnlyList<Func<SiteContent, IEnumerable<Problem>>> OfStructure =
    [
        UnknownNames.Find,
        Duplicates.Find,
        Links.Find,
        HeadingOrder.Find,
        AltTexts.Find,
        Containers.Find,
        ReferenceUse.Find,
        CommentRuleExamples.Find,
        site => site.Exercises.Problems([.. site.Topics.Select(topic => topic.Id)]),
        site => site.StartingRules.Problems([.. site.Programs.All.Select(program => program.Slug)], [.. site.Claims.Select(claim => claim.Id)], [.. site.Exercises.Basics.Avoid.Select(tag => tag.Id)]),
        site => site.Programs.Problems([.. site.AllArticles.Select(article => article.Slug)], [.. site.Topics.Select(topic => topic.Id)]),
    ];

    /// <summary>What must hold for the site to be true and plain: claims, numbers, words, parts, dates.</summary>
    public static readonly IReadOnlyList<Func<SiteContent, IEnumerable<Problem>>> OfText =
    [
        Statements.Find,
        Numbers.Find,
        Medicines.Find,
        ForbiddenWords.Find,
        Jargon.Find,
        PlainWords.Find,
        Sections.Find,
        Unwritten.Find,
        Heads.Find,
        Dates.Find,
        Orphans.Find,
        Media.Find,
    ];

    // Each rule is a pure function of the snapshot; docs/writing.md tells each one with an example.
    public static IReadOnlyList<Problem> Run(SiteContent site) => Run(site, [.. OfStructure, .. OfText]);

    /// <summary>The same by some of the rules.</summary>
    public static IReadOnlyList<Problem> Run(SiteContent site, IEnumerable<Func<SiteContent, IEnumerable<Problem>>> rules)
    {
        // Nearly every rule asks for the passages. Found here, they are found once; side by side the rules would each find them anew.
        Texts.Of(site).AsParallel().ForAll(text => Prose.Of(text));
        // One at a time to whoever is free: a few rules take nearly all of the time.
        var shared = Partitioner.Create([.. rules], loadBalance: true);
        return
        [
            .. Answers.Apply(site, [.. site.Problems, .. shared.AsParallel().AsOrdered().SelectMany(rule => rule(site).ToArray())])
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Column),
        ];
    }
}
