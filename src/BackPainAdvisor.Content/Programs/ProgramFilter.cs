using System.Globalization;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Programs;

/// <summary>What a reader of the list wants to see. Nothing chosen lets everything through; words that mean nothing are passed over.</summary>
/// <param name="MostMinutes">At most this long in the first week.</param>
public sealed record ProgramFilter(IReadOnlyCollection<ProgramKind> Kinds, int? MostMinutes, bool IsWithoutFloor)
{
    public static readonly IReadOnlyList<int> Lengths = [5, 10, 15, 20];

    public static readonly ProgramFilter Everything = new([], null, false);

    public bool IsEverything => this is { Kinds.Count: 0, MostMinutes: null, IsWithoutFloor: false };

    /// <summary><c>?where=daily&amp;minutes=10&amp;floor=no</c></summary>
    /// <param name="values">The values of one key of the query.</param>
    public static ProgramFilter From(Func<string, IEnumerable<string?>> values) => new(
        [.. values("where").Select(FileWords.Parse<ProgramKind>).OfType<ProgramKind>().Distinct()],
        int.TryParse(values("minutes").FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Lengths.Contains(minutes) ? minutes : null,
        values("floor").Contains("no"));

    public bool LetsThrough(ExerciseProgram program) =>
        (Kinds.Count == 0 || Kinds.Contains(program.Kind))
        && (MostMinutes is not { } most || program.Minutes.Least <= most)
        && !(IsWithoutFloor && program.NeedsFloor);

    public IReadOnlyList<ExerciseProgram> Of(IEnumerable<ExerciseProgram> programs) => [.. programs.Where(LetsThrough)];
}
