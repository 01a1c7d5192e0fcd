using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Tests.Programs;

/// <summary>A program file with one thing changed, read.</summary>
internal static class ProgramText
{
    public const string Squats = """
        ---
        title: Two weeks of squats
        description: Squats on three days a week, then on four, with a walk between them for those who like one.
        published: 2026-11-24
        kind: strength
        for: You can stand up from a chair.
        schedule:
          - a, rest, a, rest, a + walk, rest, rest
          - a, rest, a, rest, a + walk, a, rest
        sessions:
          - id: a
            title: Squats
            when: In the morning
            steps:
              - exercise: squat
                sets: [1, 2]
          - id: walk
            title: Walk
            when: Once a day
            steps:
              - choose: Whichever you like.
                options:
                  - { exercise: walk, minutes: 10 }
                  - { exercise: squat, repetitions: 5, from: 2, note: Slowly. }
        progress: [Do one more.]
        stopIf: [pain-climbs, Your knees hurt.]
        adviceIf: Ask after 6 weeks without gain.
        known:
          - { says: Three days a week., verified: confirmed, sources: [msd] }
        ours: [The mix is ours.]
        sources:
          - { key: msd, publisher: MSD Manual, url: https://example.org/squats, tier: A }
        ---
        Sit back, and stand up.
        """;

    public static (ExerciseProgram? Program, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        var program = ProgramFile.Read("programs/squats.md", text, problems);
        return (program, problems);
    }

    /// <exception cref="InvalidOperationException">The text does not hold what is to be replaced.</exception>
    public static (ExerciseProgram? Program, IReadOnlyList<Problem> Problems) ReadWith(string old, string changed) =>
        Squats.Contains(old, StringComparison.Ordinal)
            ? Read(Squats.Replace(old, changed, StringComparison.Ordinal))
            : throw new InvalidOperationException($"The program has no '{old}'.");
}
