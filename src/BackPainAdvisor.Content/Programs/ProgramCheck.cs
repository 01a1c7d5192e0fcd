using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Programs;

/// <summary>What must hold of a program: by itself, and among exercises and others.</summary>
public static class ProgramCheck
{
    private const int DaysInAWeek = 7;

    internal static void Alone(ExerciseProgram program, YamlFields fields)
    {
        void Need(bool holds, string key, string rule, string what)
        {
            if (!holds)
            {
                fields.Fail(key, rule, what);
            }
        }

        Need(program.Sessions is [_, ..], "sessions", "program-incomplete", "A program needs 'sessions', each with id, title, when and steps.");
        Need(program.Schedule.Weeks is [_, ..], "schedule", "program-incomplete", "A program needs a 'schedule': a line for each week, such as '- a, rest, b, rest, a, rest, rest'.");
        Need(program.Progress is [_, ..], "progress", "program-incomplete", "A program needs 'progress': when and how to do more.");
        Need(program.StopIf.Count + program.SharedStopRules.Count > 0, "stopIf", "program-incomplete", "A program needs 'stopIf': at least one sign to stop, such as pain-climbs.");
        Need(program.Known is [_, ..], "known", "program-incomplete", "A program needs 'known': what of it the sources say, each with says, verified and sources.");
        Need(program.Ours is [_, ..], "ours", "program-incomplete", "A program needs 'ours': what of it is our own choice.");
        Need(program.Sessions.DistinctBy(session => session.Id).Count() == program.Sessions.Count, "sessions", "program-schedule", "Two sessions have one id. Rename one of them.");
        foreach (var week in program.Schedule.Weeks)
        {
            Need(week.Days.Count <= DaysInAWeek, "schedule", "program-schedule", $"Week {week.Number} has {week.Days.Count} days. Write 1 to {DaysInAWeek}, with a comma between two.");
            foreach (var word in week.Days.SelectMany(day => day).Distinct().Where(word => program.Session(word) is null))
            {
                Need(false, "schedule", "program-schedule", $"Week {week.Number} names the session '{word}', which is not in 'sessions'.{NearestWord.Hint(word, program.Sessions.Select(session => session.Id).Append(ProgramSchedule.Rest))}");
            }
        }

        foreach (var session in program.Sessions.Where(session => program.Schedule.Weeks.All(week => week.DaysWith(session.Id) == 0)))
        {
            Need(false, "schedule", "program-schedule", $"The session '{session.Id}' stands on no day. Put it into 'schedule', or remove it.");
        }
    }

    /// <param name="programs">Slugs of all programs.</param>
    /// <param name="articles">Slugs of all articles.</param>
    /// <param name="topics">Ids of all topics.</param>
    public static IEnumerable<Problem> Among(ExerciseProgram program, ExerciseLibrary exercises, IReadOnlyCollection<string> programs, IReadOnlyCollection<string> articles, IReadOnlyCollection<string> topics)
    {
        string[] used = [.. Items(program).Select(item => item.Exercise)];
        return
        [
            .. Unknown(program, "sessions", used, [.. exercises.All.Select(exercise => exercise.Slug)], "exercise"),
            .. Unknown(program, "stopIf", program.SharedStopRules, [.. exercises.Basics.StopRules.Select(rule => rule.Id)], "stop rule of exercises.yaml"),
            .. Unknown(program, "known", program.Known.SelectMany(fact => fact.Sources), [.. program.Sources.Select(source => source.Key)], "source"),
            .. Unknown(program, "next", program.Next, programs, "program"),
            .. Unknown(program, "related", program.Related, articles, "article"),
            .. Unknown(program, "topics", program.Topics, topics, "topic"),
            .. program.Sessions.SelectMany(session => Doses(program, session, exercises)),
        ];
    }

    // An amount that is the exercise's own start was weighed there.
    private static IEnumerable<Problem> Doses(ExerciseProgram program, ProgramSession session, ExerciseLibrary exercises) =>
        from item in session.Steps.SelectMany(step => step.Options)
        let exercise = exercises.Find(item.Exercise)
        where exercise is not null
        let outside = Outside(program, session, item, exercise).FirstOrDefault()
        where outside is null == item.Because is not null
        select Error(program, "sessions", "program-dose", outside is null
            ? $"'because' of '{item.Exercise}' in the session '{session.Id}' explains nothing: its dose lies inside the published range. Remove it."
            : $"'{item.Exercise}' in the session '{session.Id}': {outside} Change it, or say why in 'because'.");

    private static IEnumerable<string> Outside(ExerciseProgram program, ProgramSession session, ProgramItem item, Exercise exercise)
    {
        foreach (var (amount, numbers) in item.Amounts)
        {
            foreach (var number in numbers.Where(number => !IsPublished(exercise, amount, number)).Take(1))
            {
                yield return $"'{ProgramSessionReader.Key(amount)}' is {number:0.##}, outside the published {exercise.PublishedDose.Ranges[amount]}.";
            }
        }

        // Less often than published is a gentler start; more often is not.
        var perWeek = program.Schedule.Weeks.Max(week => week.DaysWith(session.Id));
        foreach (var (amount, number) in new[] { (DoseAmount.PerDay, session.PerDay), (DoseAmount.PerWeek, perWeek) })
        {
            if (number > exercise.PublishedDose.Ranges.GetValueOrDefault(amount)?.High && !IsPublished(exercise, amount, number))
            {
                yield return $"it comes {number} times {(amount is DoseAmount.PerDay ? "a day" : "a week")}, more than the published {exercise.PublishedDose.Ranges[amount]}.";
            }
        }
    }

    private static bool IsPublished(Exercise exercise, DoseAmount amount, double number) =>
        exercise.PublishedDose.Ranges.GetValueOrDefault(amount)?.Holds(number) != false
        || exercise.Dose.Amounts.Any(own => own.Amount == amount && own.Value.Equals(number));

    private static IEnumerable<ProgramItem> Items(ExerciseProgram program) =>
        program.Sessions.SelectMany(session => session.Steps).SelectMany(step => step.Options);

    private static IEnumerable<Problem> Unknown(ExerciseProgram program, string key, IEnumerable<string> used, IReadOnlyCollection<string> known, string what) =>
        from word in used.Distinct()
        where !known.Contains(word)
        select Error(program, key, "program-unknown", $"There is no {what} '{word}'.{NearestWord.Hint(word, known)}");

    private static Problem Error(ExerciseProgram program, string key, string rule, string message) =>
        Problem.Error(program.File, program.Lines.TryGetValue(key, out var line) ? line : 1, 1, rule, message);
}
