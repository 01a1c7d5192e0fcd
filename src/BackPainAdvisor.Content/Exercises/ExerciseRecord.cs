using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>Reads and completes the sixteen items: an exercise's own come first, then those that hold for all, then what its data say.</summary>
internal static class ExerciseRecord
{
    /// <summary><c>record: { company: With a helper., progress: { unknown: A test is repeated. } }</c></summary>
    public static IReadOnlyList<RecordEntry> Read(YamlFields fields)
    {
        if (fields.Map("record") is not { } record)
        {
            return [];
        }

        var entries = Enum.GetValues<RecordItem>().Select(item => Entry(record, item)).OfType<RecordEntry>().ToList();
        record.Finish();
        return entries;
    }

    public static IReadOnlyList<RecordEntry> Complete(Exercise exercise, IReadOnlyList<RecordEntry> forAll) =>
    [
        .. from item in Enum.GetValues<RecordItem>()
           let entry = Find(exercise.Record, item) ?? Find(forAll, item) ?? OfItself(exercise, item)
           where entry is not null
           select entry,
    ];

    private static RecordEntry? Find(IReadOnlyList<RecordEntry> entries, RecordItem item) => entries.FirstOrDefault(entry => entry.Item == item);

    private static RecordEntry? OfItself(Exercise exercise, RecordItem item) => item switch
    {
        RecordItem.What => new RecordEntry(item, $"{exercise.Title}. {exercise.Description}", null),
        RecordItem.WithWhat => new RecordEntry(item, exercise.Equipment is [] ? "With nothing." : $"With: {string.Join(", ", exercise.Equipment)}.", null),
        RecordItem.Repeating => new RecordEntry(item, $"By the {exercise.Steps.Count} steps and the pictures on this page.", null),
        RecordItem.Dose => new RecordEntry(item, exercise.Dose + ".", null),
        _ => null,
    };

    private static RecordEntry? Entry(YamlFields record, RecordItem item)
    {
        var key = char.ToLowerInvariant(item.ToString()[0]) + item.ToString()[1..];
        if (record.Value(key) is not YamlMappingNode)
        {
            return record.Text(key) is { } text ? new RecordEntry(item, text, null) : null;
        }

        var fields = record.Map(key);
        var unknown = fields?.Text("unknown");
        fields?.Finish();
        if (unknown is null)
        {
            record.Fail(key, "exercise-incomplete", $"'{key}' is unknown for a reason. Write it: '{key}: {{ unknown: why }}'.");
        }

        return new RecordEntry(item, null, unknown);
    }
}
