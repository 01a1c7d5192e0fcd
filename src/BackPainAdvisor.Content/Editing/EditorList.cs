using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Editing;

/// <summary>How a file of the content stands towards readers.</summary>
public enum Standing
{
    /// <summary>Readers see it, and its review is not due.</summary>
    Public,

    /// <summary>Readers see it, with a notice that its review was due.</summary>
    Overdue,

    /// <summary>It becomes public on a later day.</summary>
    Scheduled,

    Draft,

    /// <summary>It can't be read. A running site shows the version that it read last, if there was one.</summary>
    Unreadable,
}

/// <summary>One file that readers see, or will see.</summary>
/// <param name="File">Path inside the content folder.</param>
/// <param name="Title">Empty when the file can't be read.</param>
/// <param name="Why">Why it stands so, and what would change it; empty for what is simply public.</param>
public sealed record ListedFile(string File, Standing Standing, string Title, string Why);

/// <summary>What of the content is public, and what is not and why.</summary>
public static class EditorList
{
    private static readonly string[] Folders = ["articles/", "exercises/", "pages/", "programs/"];

    /// <summary>Every article, exercise, page and program, by path.</summary>
    public static IReadOnlyList<ListedFile> Of(SiteContent site) =>
        [.. site.Files.Where(file => Folders.Any(folder => file.Key.StartsWith(folder, StringComparison.Ordinal))).Select(file => Of(file.Key, file.Value, site.Today))];

    private static ListedFile Of(string path, ReadFile file, DateOnly today)
    {
        var title = TitleOf(file.Value);
        return file switch
        {
            { Value: null } or { IsStale: true } => new(path, Standing.Unreadable, title, file.Problems is [var first, ..] ? $"line {first.Line}: {first.Message}" : "It is of no kind that the site knows."),
            { Value: Article { IsDraft: true } } => new(path, Standing.Draft, title, "It says 'draft: true'. Take that away."),
            { Value: Article article } when article.Published > today => new(path, Standing.Scheduled, title, $"It becomes public on {article.Published:yyyy-MM-dd}, the day of 'published'."),
            _ when NextReview(file.Value) is { } due && due < today => new(path, Standing.Overdue, title, $"Its review was due on {due:yyyy-MM-dd}. Read it again against the evidence, and set 'reviewed'."),
            _ => new(path, Standing.Public, title, ""),
        };
    }

    private static string TitleOf(object? value) => value switch
    {
        Article article => article.Title,
        Exercise exercise => exercise.Title,
        ExerciseProgram program => program.Title,
        ContentPage page => page.Title,
        _ => "",
    };

    // A page has none.
    private static DateOnly? NextReview(object? value) => value switch
    {
        Article article => article.NextReview,
        Exercise exercise => exercise.Review.Next,
        ExerciseProgram program => program.Review.Next,
        _ => null,
    };
}
