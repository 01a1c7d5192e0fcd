using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Plans;
using FsCheck;
using FsCheck.Fluent;
using Gens = FsCheck.Fluent.Gen;

namespace BackPainAdvisor.Content.Tests.Plans;

/// <summary>Plans as readers could make them, over the published exercises; and addresses that nobody would.</summary>
internal static class AnyPlan
{
    public static readonly SiteContent Site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), SiteText.Today);

    public static readonly IReadOnlyList<Exercise> Exercises = [.. Site.Exercises.All.Where(exercise => !exercise.IsTest)];

    public static Gen<Plan> Plans() =>
        from count in Gens.Choose(0, Plan.MostItems)
        from items in Item().ListOf(count)
        from days in Gens.SubListOf(Plan.Week.ToArray())
        from minute in Gens.Choose(-1, 24 * 60 - 1)
        from weeks in Gens.Choose(1, Plan.MostWeeks)
        from cue in Words()
        from goal in Words()
        from zone in Gens.Elements(PlanZones.All.Append("").ToArray())
        select new Plan([.. items], [.. Plan.Week.Where(days.Contains)], minute < 0 ? null : TimeOnly.MinValue.AddMinutes(minute), weeks, cue, goal, zone);

    public static Func<string, IEnumerable<string?>> ValuesOf(string query)
    {
        var pairs = query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToArray();
        return key => pairs.Where(pair => pair[0] == key).Select(pair => pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : null);
    }

    private static Gen<PlannedExercise> Item() =>
        from exercise in Gens.Elements(Exercises.ToArray())
        from amounts in Gens.CollectToList(DoseChoice.Of(exercise), choice =>
            from amount in Gens.Choose((int)choice.Low, (int)choice.High)
            select (choice.Amount, Value: (double)amount))
        select new PlannedExercise(exercise, DoseChoice.Apply(exercise, amounts.ToDictionary(pair => pair.Amount, pair => pair.Value)));

    private static Gen<string> Words() =>
        from letters in Gens.Elements('a', 'Z', '9', 'é', '痛', '&', '=', '+', '#', '%', '~', '"', '<', ';', ',').ListOf()
        select string.Concat(letters.Take(Plan.MostLetters));
}
