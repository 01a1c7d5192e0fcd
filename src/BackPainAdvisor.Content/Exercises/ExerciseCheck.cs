using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>What must hold of an exercise: by itself, and among the others.</summary>
public static class ExerciseCheck
{
    /// <summary>What one file must have, whatever stands in the others.</summary>
    internal static void Alone(Exercise exercise, YamlFields fields)
    {
        void Need(bool holds, string key, string what)
        {
            if (!holds)
            {
                fields.Fail(key, "exercise-incomplete", what);
            }
        }

        Need(exercise.Steps.Count > 0, "title", "An exercise needs numbered steps under '## Steps'.");
        Need(exercise.StopIf.Count + exercise.SharedStopRules.Count > 0, "stopIf", "An exercise needs 'stopIf': at least one sign to stop, such as pain-climbs.");
        Need(exercise.StepsInPictures is [] || exercise.Figure.Poses is [] || exercise.StepsInPictures.Count == exercise.Figure.Poses.Count, "stepsInPictures", $"'stepsInPictures' needs steps for each of the {exercise.Figure.Poses.Count} pictures.");
        Need(exercise.Sources.Count > 0, "sources", "An exercise needs 'sources', each with key, publisher, url and tier.");
        Need(fields.Map("verified") is not null, "verified", "An exercise needs 'verified: { dose: ..., technique: ... }': confirmed, partly or unconfirmed.");
        Need(exercise.StepsInPictures.All(range => range.First >= 1 && range.Last <= exercise.Steps.Count), "stepsInPictures", $"'stepsInPictures' names a step that is not there; there are {exercise.Steps.Count}.");
    }

    /// <param name="exercise">As read, not yet completed.</param>
    /// <param name="slugs">Of all exercises.</param>
    /// <param name="topics">Ids of all topics.</param>
    public static IEnumerable<Problem> Among(Exercise exercise, ExerciseBasics basics, IReadOnlyCollection<string> slugs, IReadOnlyCollection<string> topics)
    {
        var complete = basics.Complete(exercise);
        string[] versions = [.. exercise.Easier.Concat(exercise.Harder).Append(exercise.NoFloor).Select(version => version?.Exercise).OfType<string>()];
        return
        [
            .. Unknown(exercise, "cautions", exercise.SharedCautions, [.. basics.Cautions.Select(caution => caution.Id).OfType<string>()], "caution of exercises.yaml"),
            .. Unknown(exercise, "cautions", exercise.Cautions.Select(caution => caution.Avoid).OfType<string>(), [.. basics.Avoid.Select(tag => tag.Id)], "word of 'avoid' in exercises.yaml"),
            .. Unknown(exercise, "cautions", complete.Cautions.SelectMany(caution => caution.Sources).Where(key => complete.SourceOf(key) is null), [.. basics.Sources.Concat(exercise.Sources).Select(source => source.Key)], "source"),
            .. Unknown(exercise, "known", exercise.Known.SelectMany(fact => fact.Sources).Where(key => complete.SourceOf(key) is null), [.. exercise.Sources.Select(source => source.Key)], "source"),
            .. Unknown(exercise, "norms", exercise.Norms?.Tables.SelectMany(table => table.Sources).Where(key => complete.SourceOf(key) is null) ?? [], [.. exercise.Sources.Select(source => source.Key)], "source"),
            .. Unknown(exercise, "stopIf", exercise.SharedStopRules, [.. basics.StopRules.Select(rule => rule.Id)], "stop rule of exercises.yaml"),
            .. Unknown(exercise, "related", exercise.Related.Concat(versions), slugs, "exercise"),
            .. Unknown(exercise, "topics", exercise.Topics, topics, "topic"),
            .. Missing(exercise, complete),
        ];
    }

    private static IEnumerable<Problem> Unknown(Exercise exercise, string key, IEnumerable<string> used, IReadOnlyCollection<string> known, string what) =>
        from word in used.Distinct()
        where !known.Contains(word)
        select Error(exercise, key, $"exercise-unknown", $"There is no {what} '{word}'.{NearestWord.Hint(word, known)}");

    private static IEnumerable<Problem> Missing(Exercise exercise, Exercise complete) =>
        from item in Enum.GetValues<RecordItem>()
        let entry = complete.Record.FirstOrDefault(entry => entry.Item == item)
        where entry is null || (!entry.IsKnown && string.IsNullOrEmpty(entry.Unknown))
        select Error(exercise, "record", "exercise-incomplete", $"The record lacks '{char.ToLowerInvariant(item.ToString()[0])}{item.ToString()[1..]}', one of its sixteen items. Add it to 'record', or 'unknown' with the reason.");

    private static Problem Error(Exercise exercise, string key, string rule, string message) =>
        Problem.Error(exercise.File, exercise.Lines.TryGetValue(key, out var line) ? line : 1, 1, rule, message);
}
