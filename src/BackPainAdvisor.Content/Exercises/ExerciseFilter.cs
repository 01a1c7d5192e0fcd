using System.Globalization;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>What a reader of the library wants to see. Nothing chosen lets everything through; words that mean nothing are passed over.</summary>
/// <param name="HardestDifficulty">At most this, 1 to 5.</param>
/// <param name="Kit">What the reader has, when they say so: an exercise that needs anything else is left out. <c>null</c> when they don't say.</param>
/// <param name="Avoid">Ids of <see cref="AvoidTag"/>: an exercise with such a caution is left out.</param>
public sealed record ExerciseFilter(
    IReadOnlyCollection<Position> Positions,
    IReadOnlyCollection<ExerciseKind> Kinds,
    IReadOnlyCollection<TargetArea> Areas,
    int? HardestDifficulty,
    IReadOnlyCollection<Kit>? Kit,
    bool IsWithoutFloor,
    IReadOnlyCollection<string> Avoid)
{
    public static readonly ExerciseFilter Everything = new([], [], [], null, null, false, []);

    public bool IsEverything => this is { Positions.Count: 0, Kinds.Count: 0, Areas.Count: 0, HardestDifficulty: null, Kit: null, IsWithoutFloor: false, Avoid.Count: 0 };

    /// <summary><c>?position=sitting&amp;kind=stretch&amp;target=back&amp;level=2&amp;have=chair&amp;floor=no&amp;avoid=osteoporosis</c>; <c>have=nothing</c> for empty hands.</summary>
    /// <param name="values">The values of one key of the query.</param>
    public static ExerciseFilter From(Func<string, IEnumerable<string?>> values)
    {
        IReadOnlyCollection<T> Chosen<T>(string key)
            where T : struct, Enum => [.. values(key).Select(FileWords.Parse<T>).OfType<T>().Distinct()];

        var level = int.TryParse(values("level").FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and < 5 ? number : default(int?);
        var kit = Chosen<Kit>("have");
        return new ExerciseFilter(
            Chosen<Position>("position"),
            Chosen<ExerciseKind>("kind"),
            Chosen<TargetArea>("target"),
            level,
            kit.Count > 0 || values("have").Contains("nothing") ? kit : null,
            values("floor").Contains("no"),
            [.. values("avoid").Where(word => !string.IsNullOrEmpty(word)).OfType<string>().Distinct()]);
    }

    public bool LetsThrough(Exercise exercise) =>
        (Positions.Count == 0 || Positions.Contains(exercise.Position))
        && (Kinds.Count == 0 || Kinds.Contains(exercise.Kind))
        && (Areas.Count == 0 || exercise.Targets.Areas.Any(Areas.Contains))
        && (HardestDifficulty is not { } hardest || exercise.Difficulty <= hardest)
        && (Kit is null || exercise.Kit.All(Kit.Contains))
        && !(IsWithoutFloor && exercise.NeedsFloor)
        && !exercise.AvoidWhen.Any(Avoid.Contains);

    public IReadOnlyList<Exercise> Of(IEnumerable<Exercise> exercises) => [.. exercises.Where(LetsThrough)];
}
