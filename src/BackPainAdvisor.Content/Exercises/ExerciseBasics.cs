using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>What holds for every exercise, written once: exercises.yaml.</summary>
/// <param name="Avoid">What a reader may want to leave out, in the order of the filter.</param>
/// <param name="Rules">How much pain is all right, breathing, when to do more, what to do in a flare.</param>
/// <param name="Record">The items of the record that are the same for all.</param>
public sealed record ExerciseBasics(
    IReadOnlyList<AvoidTag> Avoid,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<StopRule> StopRules,
    IReadOnlyList<ExerciseRule> Rules,
    IReadOnlyList<RecordEntry> Record,
    IReadOnlyList<ExerciseSource> Sources)
{
    public static readonly ExerciseBasics None = new([], [], [], [], [], []);

    /// <returns><c>null</c> when the file as a whole can't be read.</returns>
    public static ExerciseBasics? Read(string file, string text, List<Problem> problems)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var basics = new ExerciseBasics(
            [.. fields.Items("avoid").Select(AvoidTag.Read)],
            [.. fields.Items("cautions").Select(Caution.Read)],
            [.. fields.Items("stopIf").Select(StopRule.Read)],
            [.. fields.Items("rules").Select(ExerciseRule.Read)],
            ExerciseRecord.Read(fields),
            [.. fields.Items("sources").Select(ExerciseSource.Read)]);
        fields.Finish();
        return fields.IsBroken ? null : basics;
    }

    /// <summary>The exercise with the cautions, stop rules and record items that it shares with others.</summary>
    public Exercise Complete(Exercise exercise)
    {
        var shared = exercise.SharedCautions.Select(id => Cautions.FirstOrDefault(caution => caution.Id == id)).OfType<Caution>();
        Caution[] cautions = [.. shared, .. exercise.Cautions];
        var stopRules = exercise.SharedStopRules.Select(id => StopRules.FirstOrDefault(rule => rule.Id == id)?.Text).OfType<string>();
        return exercise with
        {
            Cautions = cautions,
            StopIf = [.. stopRules, .. exercise.StopIf],
            Record = ExerciseRecord.Complete(exercise, Record),
            SharedSources = [.. Sources.Where(source => cautions.Any(caution => caution.Sources.Contains(source.Key)))],
        };
    }
}

/// <summary>A word of the "leave out" filter.</summary>
public sealed record AvoidTag(string Id, string Label)
{
    internal static AvoidTag Read(YamlFields fields)
    {
        var tag = new AvoidTag(fields.RequiredText("id"), fields.RequiredText("label"));
        fields.Finish();
        return tag;
    }
}

/// <summary>When to stop; the text follows "Stop if".</summary>
public sealed record StopRule(string Id, string Text)
{
    internal static StopRule Read(YamlFields fields)
    {
        var rule = new StopRule(fields.RequiredText("id"), fields.RequiredText("text"));
        fields.Finish();
        return rule;
    }
}

/// <summary>A rule for all exercises, with the pages it comes from.</summary>
/// <param name="Sources">Keys of <see cref="ExerciseBasics.Sources"/>.</param>
public sealed record ExerciseRule(string Id, string Title, string Text, string? Note, IReadOnlyList<string> Sources)
{
    internal static ExerciseRule Read(YamlFields fields)
    {
        var rule = new ExerciseRule(
            fields.RequiredText("id"), fields.RequiredText("title"), fields.RequiredText("text"), fields.Text("note"), fields.List("sources"));
        fields.Finish();
        return rule;
    }
}
