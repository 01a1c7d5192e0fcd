using System.Collections.Frozen;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Programs;

/// <summary>All programs, each completed with what follows from its exercises, in the order of <see cref="ProgramKind"/>.</summary>
public sealed class ProgramLibrary
{
    private readonly FrozenDictionary<string, ExerciseProgram> _bySlug;
    private readonly IReadOnlyList<ExerciseProgram> _asRead;
    private readonly ExerciseLibrary _exercises;

    public ProgramLibrary(IEnumerable<ExerciseProgram> programs, ExerciseLibrary exercises)
    {
        _asRead = [.. programs];
        _exercises = exercises;
        All = [.. _asRead.Select(Complete).OrderBy(program => program.Kind).ThenBy(program => program.Title, StringComparer.Ordinal)];
        _bySlug = All.ToFrozenDictionary(program => program.Slug);
    }

    public IReadOnlyList<ExerciseProgram> All { get; }

    public ExerciseProgram? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public IEnumerable<ExerciseProgram> On(string topic) => All.Where(program => program.Topics.Contains(topic));

    /// <summary>The programs that an exercise is part of.</summary>
    public IEnumerable<ExerciseProgram> With(Exercise exercise) =>
        All.Where(program => program.Sessions.Any(session => session.Steps.Any(step => step.Options.Any(item => item.Exercise == exercise.Slug))));

    /// <summary>The steps of a session in a week, with exercises and doses. What a broken file left out is left out.</summary>
    /// <param name="week">From 1.</param>
    public IReadOnlyList<DosedStep> Steps(ExerciseProgram program, ProgramSession session, int week)
    {
        var days = program.Schedule.Week(week);
        int? perWeek = days.Days.Count == 7 ? days.DaysWith(session.Id) : null;
        return
        [
            .. from step in session.Steps
               let options = step.Options.Where(item => item.IsIn(week))
                   .Select(item => (Item: item, Exercise: _exercises.Find(item.Exercise)))
                   .Where(option => option.Exercise is not null)
                   .Select(option => new DosedExercise(option.Exercise!, option.Item.DoseIn(week, option.Exercise!.Dose, session.PerDay, perWeek), option.Item))
                   .ToList()
               where options is [_, ..]
               select new DosedStep(options.Count > 1 ? step.Choose : null, options),
        ];
    }

    /// <summary>The steps of a session in all weeks, with how much of each.</summary>
    public IReadOnlyList<ListedStep> Listed(ExerciseProgram program, ProgramSession session) =>
    [
        .. from step in session.Steps
           let options = step.Options.Select(item => (Item: item, Exercise: _exercises.Find(item.Exercise)))
               .Where(option => option.Exercise is not null)
               .Select(option => new ListedExercise(option.Exercise!, option.Item, DoseByWeeks.Of(option.Item, option.Exercise!, program.Schedule.Weeks.Count)))
               .ToList()
           where options is [_, ..]
           select new ListedStep(options.Count > 1 ? step.Choose : null, options),
    ];

    /// <summary>How long a session takes in a week, by the longest option of each step.</summary>
    public double MinutesOf(ExerciseProgram program, ProgramSession session, int week) =>
        Steps(program, session, week).Sum(step => step.Options.Max(option => DoseTiming.Of(option.Dose).Seconds)) / 60;

    /// <summary>What is wrong among the files: unknown names, doses outside what is published.</summary>
    public IReadOnlyList<Problem> Problems(IReadOnlyCollection<string> articles, IReadOnlyCollection<string> topics) =>
        [.. _asRead.SelectMany(program => ProgramCheck.Among(program, _exercises, [.. _bySlug.Keys], articles, topics))];

    private ExerciseProgram Complete(ExerciseProgram program)
    {
        var weeks = program.Schedule.Weeks.Select(week => (week.Number, Sessions: program.Sessions.Where(session => week.DaysWith(session.Id) > 0).ToList()));
        var minutes = weeks.Where(week => week.Sessions is [_, ..])
            .Select(week => Math.Max(1, (int)Math.Round(week.Sessions.Max(session => MinutesOf(program, session, week.Number)))))
            .DefaultIfEmpty()
            .ToList();
        var steps = program.Sessions.SelectMany(session => session.Steps)
            .Select(step => step.Options.Select(item => (item.InBed, Exercise: _exercises.Find(item.Exercise))).Where(option => option.Exercise is not null).ToList())
            .Where(options => options is [_, ..])
            .ToList();
        var stopRules = program.SharedStopRules.Select(id => _exercises.Basics.StopRules.FirstOrDefault(rule => rule.Id == id)?.Text).OfType<string>();
        return program with
        {
            Minutes = new MinuteRange(minutes.Min(), minutes.Max()),
            NeedsFloor = steps.Exists(options => options.TrueForAll(option => option.Exercise!.NeedsFloor && !option.InBed)),
            // In bed, no mat is needed.
            Kit = [.. steps.SelectMany(options => options[0].InBed ? options[0].Exercise!.Kit.Where(kit => kit is not Kit.Mat) : options[0].Exercise!.Kit).Distinct().Order()],
            StopIf = [.. stopRules, .. program.StopIf],
        };
    }
}

/// <summary>A step with what is to be done.</summary>
/// <param name="Choose">How to choose; <c>null</c> when there is one option.</param>
public sealed record DosedStep(string? Choose, IReadOnlyList<DosedExercise> Options);

/// <summary>An exercise and how much of it.</summary>
public sealed record DosedExercise(Exercise Exercise, Dose Dose, ProgramItem Item);

/// <summary>A step as a page lists it.</summary>
public sealed record ListedStep(string? Choose, IReadOnlyList<ListedExercise> Options);

/// <summary>An exercise and how much of it, week by week.</summary>
public sealed record ListedExercise(Exercise Exercise, ProgramItem Item, IReadOnlyList<DoseByWeeks> Doses);
