using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>A plan made of what an address holds and what the site has today.</summary>
/// <param name="Notices">What was left out or changed, each in a sentence. An old address still gives a plan.</param>
public sealed record PlanReading(Plan Plan, IReadOnlyList<string> Notices)
{
    public static PlanReading Of(PlanQuery query, ExerciseLibrary library)
    {
        var notices = new List<string>();
        var items = query.Items.Select(item => ItemOf(item, library, notices)).OfType<PlannedExercise>().ToArray();
        if (items.Length > Plan.MostItems)
        {
            notices.Add($"A plan holds {Plan.MostItems} exercises. The others are left out.");
        }

        var zone = PlanZones.All.Contains(query.Zone, StringComparer.Ordinal) ? query.Zone : "";
        if (zone != query.Zone)
        {
            notices.Add("The time zone is not one of our list, so the calendar uses the time of your device.");
        }

        return new PlanReading(new Plan([.. items.Take(Plan.MostItems)], query.Days, query.Time, query.Weeks, query.Cue, query.Goal, zone), notices);
    }

    private static PlannedExercise? ItemOf(PlanQueryItem item, ExerciseLibrary library, List<string> notices)
    {
        if (library.Find(item.Slug) is not { } exercise)
        {
            notices.Add($"We have no exercise called '{item.Slug}', so it is left out.");
            return null;
        }

        if (exercise.IsTest)
        {
            notices.Add($"{exercise.Title} is a test, to be tried every few weeks. A plan holds exercises, so it is left out.");
            return null;
        }

        notices.AddRange(
            from choice in DoseChoice.Of(exercise)
            where item.Amounts.ContainsKey(choice.Amount)
            let asked = item.Amounts[choice.Amount]
            where !choice.Holds(asked)
            select $"{exercise.Title}: {choice.Amount.Label().ToLowerInvariant()} can be {choice.Low:0.#} to {choice.High:0.#}. You asked for {asked:0.#}, so the plan has {choice.Nearest(asked):0.#}.");
        return new PlannedExercise(exercise, DoseChoice.Apply(exercise, item.Amounts));
    }
}
