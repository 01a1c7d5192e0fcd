using System.Globalization;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.StartingRoutine;

/// <summary>What a reader answered on /start. It is used to make one page, and then it is gone.</summary>
/// <param name="HasSign">A warning sign is true for the reader: no routine is shown.</param>
/// <param name="Now">Pain now, 0 to 10.</param>
/// <param name="Worst">Pain at its worst this week, 0 to 10.</param>
/// <param name="Minutes">Time on a day.</param>
/// <param name="Respect">Ids of <see cref="AvoidTag"/>.</param>
public sealed record StartAnswers(
    bool HasSign, Since Since, int Now, int Worst, IReadOnlyList<StartGoal> Goals, IReadOnlyCollection<Ability> Can, IReadOnlyCollection<DayKind> Day, Easing? Eases,
    int Minutes, IReadOnlyCollection<Kit> Have, IReadOnlyCollection<string> Respect, IReadOnlyDictionary<string, int> Measures)
{
    public const int MostGoals = 3;
    public const int LongestGoal = 120;
    public const int MostPain = 10;

    public static readonly IReadOnlyList<int> Lengths = [5, 10, 20, 30];

    /// <summary>What can be measured at home: the test, the field's name and the largest number.</summary>
    public static readonly IReadOnlyList<(string Test, string Field, string Label, int Most)> Measured =
    [
        ("test-sit-to-stand-30s", "stands", "Stands in 30 seconds", 60),
        ("test-prone-extensor-hold", "hold", "Seconds of the floor back hold", 60),
        ("test-side-bridge", "side", "Seconds of the side bridge", 240),
    ];

    /// <param name="values">The values of one field of the form.</param>
    /// <returns>The answers, or the mistakes by the name of their field.</returns>
    public static (StartAnswers? Answers, IReadOnlyDictionary<string, string> Problems) Read(Func<string, IEnumerable<string?>> values)
    {
        var problems = new SortedDictionary<string, string>(StringComparer.Ordinal);
        string? One(string field) => values(field).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
        IReadOnlyList<T> Chosen<T>(string field)
            where T : struct, Enum => [.. values(field).Select(FileWords.Parse<T>).OfType<T>().Distinct()];

        int? Number(string field, int most, string? missing = null)
        {
            if (One(field) is not { } text)
            {
                if (missing is not null)
                {
                    problems[field] = missing;
                }

                return null;
            }

            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
            {
                return number;
            }

            problems[field] = $"Write a whole number from 0 to {most}.";
            return null;
        }

        var signs = One("signs");
        if (signs is not ("none" or "some"))
        {
            problems["signs"] = "Say whether one of the warning signs is true for you.";
        }

        var since = FileWords.Parse<Since>(One("since"));
        if (since is null)
        {
            problems["since"] = "Choose when this pain began.";
        }

        var now = Number("now", MostPain, "Choose a number for your pain now.");
        var worst = Number("worst", MostPain, "Choose a number for the worst pain of this week.");
        if (worst < now)
        {
            problems["worst"] = "The worst of this week can't be less than the pain now.";
        }

        var goals = new List<StartGoal>();
        for (var at = 1; at <= MostGoals; at++)
        {
            var goal = One($"goal{at}");
            var able = Number($"able{at}", MostPain);
            if (goal?.Length > LongestGoal)
            {
                problems[$"goal{at}"] = $"Please write at most {LongestGoal} letters. There are {goal.Length}.";
            }
            else if (goal is not null)
            {
                goals.Add(new StartGoal(goal, able));
            }
        }

        var measures = Measured.Select(measure => (measure.Test, Value: Number(measure.Field, measure.Most))).Where(measure => measure.Value is not null).ToDictionary(measure => measure.Test, measure => measure.Value!.Value);
        var answers = new StartAnswers(
            signs is "some", since ?? default, now ?? 0, worst ?? 0, goals, Chosen<Ability>("can"), Chosen<DayKind>("day"), FileWords.Parse<Easing>(One("eases")),
            Number("minutes", 24 * 60) ?? Lengths[0], Chosen<Kit>("have"), [.. values("respect").OfType<string>().Where(word => word.Length > 0).Distinct()], measures);
        // Who has a sign needs help now, whatever else is left open.
        return answers.HasSign ? (answers, new SortedDictionary<string, string>()) : problems.Count > 0 ? (null, problems) : (answers, problems);
    }
}

/// <summary>A thing the reader wants to do again, in their own words.</summary>
/// <param name="Able">How well it goes now, 0 not at all, 10 as before; <c>null</c> when not said.</param>
public sealed record StartGoal(string Words, int? Able);
