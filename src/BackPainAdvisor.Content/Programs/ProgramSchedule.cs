namespace BackPainAdvisor.Content.Programs;

/// <summary>Which sessions stand on which day.</summary>
/// <param name="GoesOn">After the last week the schedule is kept up; otherwise the program has an end.</param>
public sealed record ProgramSchedule(IReadOnlyList<ProgramWeek> Weeks, bool GoesOn)
{
    public const string Rest = "rest";

    /// <summary>The line of a week: <c>a, rest, b + walk</c>, a day between commas.</summary>
    public static ProgramWeek ReadWeek(string line, int number) =>
        new(number, [.. line.Split(',').Select(day => (IReadOnlyList<string>)[.. day.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(word => word != Rest)])]);

    public ProgramWeek Week(int number) => Weeks[Math.Clamp(number, 1, Weeks.Count) - 1];

    /// <summary>Weeks with the same days, joined: <c>1 to 2</c>.</summary>
    public IEnumerable<(ProgramWeek First, ProgramWeek Last)> Alike()
    {
        var first = 0;
        for (var at = 1; at <= Weeks.Count; at++)
        {
            if (at == Weeks.Count || !Weeks[at].IsLike(Weeks[first]))
            {
                yield return (Weeks[first], Weeks[at - 1]);
                first = at;
            }
        }
    }
}

/// <summary>A week, or less of one. Its first day is whichever the reader likes.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Days">Ids of the sessions of each day, 1 to 7 days; none on a day of rest.</param>
public sealed record ProgramWeek(int Number, IReadOnlyList<IReadOnlyList<string>> Days)
{
    /// <summary>On how many days a session is done.</summary>
    public int DaysWith(string session) => Days.Count(day => day.Contains(session));

    public bool IsLike(ProgramWeek other) =>
        Days.Count == other.Days.Count && Days.Zip(other.Days).All(pair => pair.First.SequenceEqual(pair.Second));
}
