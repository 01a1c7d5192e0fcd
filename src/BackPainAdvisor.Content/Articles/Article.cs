using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Articles;

/// <summary>One article as its editors wrote it.</summary>
/// <param name="Slug">The file's name without its ending; the last part of the address.</param>
/// <param name="Description">One or two sentences; the standfirst, and the text in lists and search engines.</param>
/// <param name="Kind">What it is about; <c>null</c> is a problem that the check names.</param>
/// <param name="Aliases">Old addresses that lead here for ever.</param>
/// <param name="ReviewInMonths">Months after <paramref name="Reviewed"/> until the next review is due.</param>
/// <param name="Audience">For whom it is written.</param>
/// <param name="EvidenceSearched">When the evidence was last looked through.</param>
/// <param name="Picture">Slug of an exercise whose picture stands for the article.</param>
/// <param name="Judged">What a person judged of it, for the scorecard.</param>
/// <param name="Source">The whole file, as the address ending in <c>.md</c> serves it.</param>
public sealed record Article(
    string Slug,
    string Title,
    string Description,
    ArticleKind? Kind,
    IReadOnlyList<string> Aliases,
    DateOnly Published,
    DateOnly Updated,
    DateOnly Reviewed,
    int ReviewInMonths,
    string Owner,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Reviewers,
    IReadOnlyList<string> Topics,
    IReadOnlyList<string> Related,
    string? Audience,
    DateOnly? EvidenceSearched,
    string? Picture,
    IReadOnlyList<Change> Changes,
    Judged? Judged,
    bool IsDraft,
    string Source,
    MarkdownText Body)
{
    public string File => $"articles/{Slug}.md";

    public string Address => AddressOf(Slug);

    public DateOnly NextReview => Reviewed.AddMonths(ReviewInMonths);

    public static string AddressOf(string slug) => $"/articles/{slug}";

    /// <summary>The one rule that decides for pages, lists, feeds, the site map and search alike.</summary>
    public bool IsPublicOn(DateOnly today) => !IsDraft && Published <= today;

    public bool IsOverdueOn(DateOnly today) => NextReview < today;
}

/// <summary>What changed in an article, and when, in a sentence for readers.</summary>
/// <param name="Before">The old words; <c>null</c> when no sentence stands for the change.</param>
/// <param name="After">The new words, whenever there are old ones.</param>
public sealed record Change(DateOnly On, string What, string? Before = null, string? After = null);
