using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Programs;

/// <summary>
/// A published routine as its editors wrote it: programs/SLUG.md. What follows from its exercises (length, floor, things needed)
/// is filled in by <see cref="ProgramLibrary"/>, which holds only completed ones.
/// </summary>
public sealed record ExerciseProgram
{
    /// <summary>The file's name without its ending; the last part of the address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>One or two sentences; the standfirst, and the text in lists and search engines.</summary>
    public required string Description { get; init; }

    public required Review Review { get; init; }

    public required ProgramKind Kind { get; init; }

    /// <summary>For whom, in a sentence or two.</summary>
    public required string For { get; init; }

    /// <summary>What is done in one go, each with when it is done; the schedule names them.</summary>
    public required IReadOnlyList<ProgramSession> Sessions { get; init; }

    public required ProgramSchedule Schedule { get; init; }

    /// <summary>When and how to do more, a sentence or two each.</summary>
    public required IReadOnlyList<string> Progress { get; init; }

    /// <summary>Ids of stop rules that exercises share.</summary>
    public required IReadOnlyList<string> SharedStopRules { get; init; }

    /// <summary>When to stop, each a sentence that follows "Stop if".</summary>
    public required IReadOnlyList<string> StopIf { get; init; }

    /// <summary>When to ask a professional though nothing is urgent.</summary>
    public required string AdviceIf { get; init; }

    /// <summary>What not to do for now.</summary>
    public required IReadOnlyList<string> LeaveOut { get; init; }

    /// <summary>What of the program its sources say.</summary>
    public required IReadOnlyList<ProgramFact> Known { get; init; }

    /// <summary>What of it is our own choice.</summary>
    public required IReadOnlyList<string> Ours { get; init; }

    /// <summary>Slugs of programs to go on to.</summary>
    public required IReadOnlyList<string> Next { get; init; }

    /// <summary>Slugs of articles.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<ExerciseSource> Sources { get; init; }

    public required MarkdownText Body { get; init; }

    /// <summary>The whole file.</summary>
    public required string Source { get; init; }

    /// <summary>The line of each key of the front matter, for problems.</summary>
    public required IReadOnlyDictionary<string, int> Lines { get; init; }

    /// <summary>Of the longest session, from the shortest week to the longest.</summary>
    public MinuteRange Minutes { get; init; } = new(0, 0);

    /// <summary>Whether some step can only be done on the floor.</summary>
    public bool NeedsFloor { get; init; }

    /// <summary>What it can't be done without.</summary>
    public IReadOnlyList<Kit> Kit { get; init; } = [];

    public string File => $"programs/{Slug}.md";

    public string Address => AddressOf(Slug);

    public static string AddressOf(string slug) => $"/programs/{slug}";

    public ProgramSession? Session(string id) => Sessions.FirstOrDefault(session => session.Id == id);

    public ExerciseSource? SourceOf(string key) => Sources.FirstOrDefault(source => source.Key == key);
}

/// <summary>A statement about a program and how far its sources bear it out.</summary>
/// <param name="Sources">Keys of <see cref="ExerciseProgram.Sources"/>; none only when it is unconfirmed.</param>
public sealed record ProgramFact(string Says, Verified Verified, IReadOnlyList<string> Sources);

/// <summary>Whole minutes.</summary>
public sealed record MinuteRange(int Least, int Most)
{
    /// <summary><c>about 10 minutes</c>, <c>10 to 25 minutes</c></summary>
    public override string ToString() => Least == Most ? $"about {Most} {(Most == 1 ? "minute" : "minutes")}" : $"{Least} to {Most} minutes";
}
