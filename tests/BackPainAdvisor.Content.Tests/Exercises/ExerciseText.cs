using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

/// <summary>An exercise file with one thing changed, read.</summary>
internal static class ExerciseText
{
    public const string Squat = """
        ---
        title: Squat
        description: Sit back as if to a chair, then push up through your heels. Works the thighs.
        published: 2026-11-24
        kind: strength
        position: standing
        difficulty: 2
        floor: false
        equipment: [a chair behind you]
        kit: [chair]
        targets:
          areas: [thighs, buttocks]
          plain: [thighs]
          anatomical: [quadriceps]
          joints: [knee]
        dose:
          timer: repetitions
          published: { repetitions: [3, 24], perWeek: [3, 5] }
          start: { repetitions: 10, perWeek: 3 }
          basis: Inside the published range.
        felt: You should feel your thighs.
        easier:
          - Bend only a little.
          - { exercise: sit-to-stand, how: Sit to a chair each time. }
        cautions:
          - { who: People with sore knees, why: Deep bends load the knee cap., basis: reasoned, avoid: sore-knees }
        stopIf: [Your knees hurt.]
        verified: { dose: confirmed, technique: confirmed }
        sources:
          - { key: msd, publisher: MSD Manual, url: https://example.org/squats, tier: A, says: 3 sets of 10 }
        stepsInPictures: [1-1, 2-2]
        figure: { base: standing, poses: [{ label: Start }, { label: Sit back, hip: 90, knee: 90 }] }
        ---
        ## Steps

        1. Stand tall.
        2. Sit back as if to a chair.

        ## Getting it right

        - Keep your heels down.

        ## What is known

        It is general strength work.
        """;

    public static (Exercise? Exercise, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        var exercise = ExerciseFile.Read("exercises/squat.md", text, problems);
        return (exercise, problems);
    }

    /// <exception cref="InvalidOperationException">The text does not hold what is to be replaced.</exception>
    public static (Exercise? Exercise, IReadOnlyList<Problem> Problems) ReadWith(string old, string changed) =>
        Squat.Contains(old, StringComparison.Ordinal)
            ? Read(Squat.Replace(old, changed, StringComparison.Ordinal))
            : throw new InvalidOperationException($"The squat has no '{old}'.");
}
