using System.Collections.Immutable;
using BackPainAdvisor.Content.Articles;
using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;
using BackPainAdvisor.Content.Safety;
using BackPainAdvisor.Content.StartingRoutine;
using BackPainAdvisor.Content.Trust.Instruments;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content;

/// <summary>Files and the last snapshot -> the next snapshot. A file that can't be read keeps its last good version.</summary>
public static class ContentReader
{
    /// <summary>Reads a folder for the first time.</summary>
    public static SiteContent Read(ContentFiles files, DateOnly today) => Next(files, null, today);

    /// <param name="last">What the site shows now; files whose text is unchanged are not parsed again.</param>
    /// <param name="today">Decides which articles are public.</param>
    public static SiteContent Next(ContentFiles files, SiteContent? last, DateOnly today)
    {
        var read = ImmutableSortedDictionary.CreateBuilder<string, ReadFile>(StringComparer.Ordinal);
        foreach (var (path, file) in files.Texts.AsParallel().Select(pair => (pair.Key, ReadOne(pair.Key, pair.Value, last?.Files.GetValueOrDefault(pair.Key)))))
        {
            read[path] = file;
        }

        // A file that is there but can't be taken in (wrong bytes, too large) keeps its last good version as well.
        foreach (var problem in files.Problems)
        {
            if (last?.Files.GetValueOrDefault(problem.File) is { } before)
            {
                read[problem.File] = before with { Problems = [] };
            }
        }

        return new SiteContent(read.ToImmutable(), files.Problems, today);
    }

    private static ReadFile ReadOne(string path, string text, ReadFile? before)
    {
        if (before?.Text == text)
        {
            return before;
        }

        var problems = new List<Problem>();
        var value = Parse(path, text, problems);
        return value is null && before?.Value is { } lastGood
            ? new ReadFile(text, lastGood, problems, IsStale: true)
            : new ReadFile(text, value, problems, IsStale: false);
    }

    private static object? Parse(string path, string text, List<Problem> problems) => path switch
    {
        "site.yaml" => SiteProfile.Read(path, text, problems),
        "people.yaml" => YamlList.Read(path, text, problems, "people", Person.Read),
        "topics.yaml" => YamlList.Read(path, text, problems, "topics", Topic.Read),
        "glossary.yaml" => YamlList.Read(path, text, problems, "terms", GlossaryTerm.Read),
        "synonyms.yaml" => Synonyms.Read(path, text, problems),
        "evidence/claims.yaml" => YamlList.Read(path, text, problems, "claims", Claim.Read),
        "needs.yaml" => YamlList.Read(path, text, problems, "needs", Need.Read),
        "evidence/references.yaml" => YamlList.Read(path, text, problems, "references", Reference.Read),
        "safety/red-flags.yaml" => RedFlags.Read(path, text, problems),
        "comment-rules.yaml" => CommentRules.Read(path, text, problems),
        "check-words.yaml" => YamlList.Read(path, text, problems, "words", WordRule.Read),
        StartingRules.File => StartingRules.Read(path, text, problems),
        "exercises.yaml" => ExerciseBasics.Read(path, text, problems),
        _ when path.StartsWith("exercises/", StringComparison.Ordinal) => ExerciseFile.Read(path, text, problems),
        _ when path.StartsWith("programs/", StringComparison.Ordinal) => ProgramFile.Read(path, text, problems),
        _ when path.StartsWith("articles/", StringComparison.Ordinal) => ArticleFile.Read(path, text, problems, KnownInstruments.Scales),
        _ when path.StartsWith("pages/", StringComparison.Ordinal) => ContentPage.Read(path, text, problems),
        _ => null,
    };
}

/// <summary>One file of the folder, as it was last understood.</summary>
/// <param name="Text">What stands in the file now.</param>
/// <param name="Value">What it says; of an earlier text when <paramref name="IsStale"/>.</param>
public sealed record ReadFile(string Text, object? Value, IReadOnlyList<Problem> Problems, bool IsStale);
