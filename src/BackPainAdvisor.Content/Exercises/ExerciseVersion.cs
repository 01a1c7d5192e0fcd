using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>An easier, a harder or a no-floor way to do an exercise. It has words, or another exercise, or both.</summary>
/// <param name="Exercise">Slug of another exercise.</param>
/// <param name="Unknown">Only of the no-floor way: why none is known.</param>
public sealed record ExerciseVersion(string? Exercise, string? How, string? Unknown = null)
{
    /// <summary><c>- Lift one arm only.</c> or <c>- { exercise: bridge, how: Go back to the bridge. }</c></summary>
    internal static IReadOnlyList<ExerciseVersion> ReadList(MixedList list) =>
        [.. list.Select(item => item.Fields is { } fields ? Read(fields, "easier or harder") : new ExerciseVersion(null, item.Text))];

    /// <summary>For an exercise on the floor: <c>noFloor: { exercise: sit-to-stand, how: ... }</c> or <c>noFloor: { unknown: why }</c>.</summary>
    internal static ExerciseVersion? ReadNoFloor(YamlFields fields, bool needsFloor)
    {
        if (fields.Value("noFloor") is YamlMappingNode && fields.Map("noFloor") is { } map)
        {
            return Read(map, "no-floor");
        }

        if (fields.Text("noFloor") is { } how)
        {
            return new ExerciseVersion(null, how);
        }

        if (needsFloor)
        {
            fields.Fail("noFloor", "exercise-incomplete", "An exercise on the floor needs 'noFloor': a way that needs none, or 'unknown' with the reason.");
        }

        return null;
    }

    private static ExerciseVersion Read(YamlFields fields, string what)
    {
        var version = new ExerciseVersion(fields.Text("exercise"), fields.Text("how"), fields.Text("unknown"));
        if (version is { Exercise: null, How: null, Unknown: null })
        {
            fields.Fail("how", "front-matter", $"The {what} way needs 'how', or another 'exercise'.");
        }

        fields.Finish();
        return version;
    }
}
