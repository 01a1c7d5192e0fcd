using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Plans;

/// <summary>What comes again on the same days of each week, at the same time of the clock.</summary>
/// <param name="Id">Tells it from others; the same for the same plan, so that a calendar takes a second file as a change of the first.</param>
/// <param name="From">The first day that it may fall on.</param>
/// <param name="Count">How often in all.</param>
public sealed record CalendarSeries(string Id, string Title, string Description, string Address, DateOnly From, IReadOnlyList<DayOfWeek> Days, int Count, TimeOnly Time, int Minutes)
{
    // A program that is kept up has no end; a calendar needs one.
    private const int WeeksKeptUp = 12;

    public DateOnly FirstDay
    {
        get
        {
            var day = From;
            while (!Days.Contains(day.DayOfWeek))
            {
                day = day.AddDays(1);
            }

            return day;
        }
    }

    public DateOnly LastDay => FirstDay.AddDays((Count / Days.Count + 1) * 7);

    /// <param name="address">Of the plan's page, with the host.</param>
    public static CalendarSeries Of(Plan plan, string address, DateOnly from)
    {
        var lines = plan.Items.Select((item, index) => $"{index + 1}. {item.Exercise.Title}: {item.Dose with { PerWeek = null, PerDay = null }}");
        var cue = plan.Cue.Length > 0 ? $"When I have {plan.Cue}.\n" : "";
        var goal = plan.Goal.Length > 0 ? $"Goal: {plan.Goal}\n" : "";
        var minutes = (int)Math.Ceiling(SessionPart.Of(plan).Sum(part => part.Seconds) / 60);
        return new CalendarSeries(
            "plan", "Back exercises", $"{cue}{goal}{string.Join('\n', lines)}\n{StopWords(plan.StopIf)}", address, from, plan.Days, plan.Days.Count * plan.Weeks,
            plan.Time ?? throw new ArgumentException("A plan without a time has no calendar.", nameof(plan)), minutes);
    }

    /// <summary>Weeks with the same days make one series for each session.</summary>
    /// <param name="address">Of the program's page, with the host.</param>
    public static IReadOnlyList<CalendarSeries> Of(ExerciseProgram program, ProgramLibrary library, string address, DateOnly firstDay, TimeOnly time) =>
    [
        .. from weeks in program.Schedule.Alike()
           let weekCount = weeks.Last.Number - weeks.First.Number + 1
           let isKeptUp = program.Schedule.GoesOn && weeks.Last.Number == program.Schedule.Weeks.Count
           let start = firstDay.AddDays((weeks.First.Number - 1) * 7)
           from session in program.Sessions
           let days = weeks.First.Days.Index().Where(day => day.Item.Contains(session.Id)).Select(day => start.AddDays(day.Index).DayOfWeek).ToArray()
           where days.Length > 0
           let times = session.PerDay > 1 ? $"{session.PerDay} times on this day. " : ""
           let minutes = Math.Max(1, (int)Math.Ceiling(library.MinutesOf(program, session, weeks.First.Number)))
           select new CalendarSeries(
               $"{program.Slug}-{session.Id}-{weeks.First.Number}", $"{program.Title}: {session.Title}", $"{times}{session.When}\n{StopWords(program.StopIf)}", address, start, days,
               days.Length * Math.Max(weekCount, isKeptUp ? WeeksKeptUp : 0), time, minutes),
    ];

    private static string StopWords(IEnumerable<string> rules) => string.Join('\n', rules.Select(rule => $"Stop if: {rule}"));
}
