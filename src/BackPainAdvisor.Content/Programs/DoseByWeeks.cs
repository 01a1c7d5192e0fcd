using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Programs;

/// <summary>A dose and the weeks in which it stands, from one to another.</summary>
public sealed record DoseByWeeks(int First, int Last, Dose Dose)
{
    /// <summary><c>Week 3</c>, <c>Weeks 3 to 4</c></summary>
    public string Weeks => First == Last ? $"Week {First}" : $"Weeks {First} to {Last}";

    /// <summary>How much in one go: <c>2 sets of 10 repetitions</c>. How often stands with the session.</summary>
    public string Amount => (Dose with { PerDay = null, PerWeek = null, RepeatEveryWeeks = null }).ToString();

    /// <summary>The doses of an item, joined where they do not change.</summary>
    /// <param name="weeks">How many the program has.</param>
    public static IReadOnlyList<DoseByWeeks> Of(ProgramItem item, Exercise exercise, int weeks)
    {
        var doses = new List<DoseByWeeks>();
        foreach (var week in Enumerable.Range(1, weeks).Where(item.IsIn))
        {
            var dose = item.DoseIn(week, exercise.Dose);
            if (doses is [.., var last] && last.Dose == dose)
            {
                doses[^1] = last with { Last = week };
            }
            else
            {
                doses.Add(new DoseByWeeks(week, week, dose));
            }
        }

        return doses;
    }
}
