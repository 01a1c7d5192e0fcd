using BackPainAdvisor.Content.Figures;
using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>
/// One exercise or test as its editors wrote it: exercises/SLUG.md. What it shares with others (cautions, stop rules, record)
/// is filled in by <see cref="ExerciseBasics.Complete"/>; <see cref="ExerciseLibrary"/> holds only completed ones.
/// </summary>
public sealed record Exercise
{
    /// <summary>The file's name without its ending; the last part of the address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>One or two sentences; the standfirst, and the text in lists and search engines.</summary>
    public required string Description { get; init; }

    public required Review Review { get; init; }

    public required ExerciseKind Kind { get; init; }

    public required Position Position { get; init; }

    /// <summary>1, for nearly everyone, to 5.</summary>
    public required int Difficulty { get; init; }

    public required bool NeedsFloor { get; init; }

    /// <summary>In words, with what only helps.</summary>
    public required IReadOnlyList<string> Equipment { get; init; }

    /// <summary>What it can't be done without.</summary>
    public required IReadOnlyList<Kit> Kit { get; init; }

    public required Targets Targets { get; init; }

    /// <summary>The starting dose.</summary>
    public required Dose Dose { get; init; }

    public required PublishedDose PublishedDose { get; init; }

    /// <summary>Plain words, a sentence each, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyList<string> Technique { get; init; }

    /// <summary>Where you should feel it.</summary>
    public required string Felt { get; init; }

    public required IReadOnlyList<string> Mistakes { get; init; }

    public required IReadOnlyList<ExerciseVersion> Easier { get; init; }

    public required IReadOnlyList<ExerciseVersion> Harder { get; init; }

    /// <summary><c>null</c> when the exercise itself needs no floor.</summary>
    public required ExerciseVersion? NoFloor { get; init; }

    /// <summary>Ids of cautions that exercises share.</summary>
    public required IReadOnlyList<string> SharedCautions { get; init; }

    public required IReadOnlyList<Caution> Cautions { get; init; }

    /// <summary>Ids of stop rules that exercises share.</summary>
    public required IReadOnlyList<string> SharedStopRules { get; init; }

    /// <summary>When to stop, each a sentence that follows "Stop if".</summary>
    public required IReadOnlyList<string> StopIf { get; init; }

    /// <summary>What the exercise's own sources say about its effect.</summary>
    public required IReadOnlyList<KnownFact> Known { get; init; }

    public required Verified DoseVerified { get; init; }

    public required Verified TechniqueVerified { get; init; }

    /// <summary>Of a test only.</summary>
    public required Norms? Norms { get; init; }

    public required IReadOnlyList<RecordEntry> Record { get; init; }

    public required IReadOnlyList<ExerciseSource> Sources { get; init; }

    /// <summary>Sources of shared cautions.</summary>
    public IReadOnlyList<ExerciseSource> SharedSources { get; init; } = [];

    public required IReadOnlyList<string> Related { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Which steps stand beside each key position, from 1; empty when they don't go together.</summary>
    public required IReadOnlyList<StepRange> StepsInPictures { get; init; }

    /// <summary>The picture, with the badge of its dose.</summary>
    public required FigureSpec Figure { get; init; }

    /// <summary>The whole body, for search, claims and the check.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>The section "What is known"; empty when there is none.</summary>
    public required MarkdownText Evidence { get; init; }

    /// <summary>The whole file.</summary>
    public required string Source { get; init; }

    /// <summary>The line of each key of the front matter, for problems.</summary>
    public required IReadOnlyDictionary<string, int> Lines { get; init; }

    public string File => $"exercises/{Slug}.md";

    public string Address => AddressOf(Slug);

    public bool IsTest => Kind is ExerciseKind.Test;

    /// <summary>The filter's words that leave this exercise out.</summary>
    public IEnumerable<string> AvoidWhen => Cautions.Select(caution => caution.Avoid).OfType<string>().Distinct();

    public static string AddressOf(string slug) => $"/exercises/{slug}";

    /// <summary>The source a caution, a fact or a table names.</summary>
    public ExerciseSource? SourceOf(string key) =>
        Sources.Concat(Norms?.Sources ?? []).Concat(SharedSources).FirstOrDefault(source => source.Key == key);
}
