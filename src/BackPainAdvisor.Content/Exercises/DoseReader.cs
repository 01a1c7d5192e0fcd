using System.Globalization;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>
/// The <c>dose:</c> of an exercise. Units stand in the keys: <c>start: { holdSeconds: 7, repetitions: 3, perWeek: 3 }</c>.
/// A start outside the published range needs <c>because:</c>.
/// </summary>
internal static class DoseReader
{
    private static readonly Dictionary<string, string> WithoutUnit = new(StringComparer.Ordinal)
    {
        ["hold"] = "holdSeconds", ["seconds"] = "holdSeconds", ["rest"] = "restSeconds", ["stopAt"] = "stopAtSeconds", ["time"] = "minutes",
        ["times"] = "repetitions with perDay or perWeek", ["reps"] = "repetitions with perDay or perWeek", ["days"] = "perWeek", ["often"] = "perDay or perWeek",
    };

    /// <returns><c>null</c> when the dose can't be trusted; the problems say why.</returns>
    public static (Dose Dose, PublishedDose Published)? Read(YamlFields exercise, List<Problem> problems)
    {
        var before = problems.Count;
        if (exercise.Value("dose") is not YamlMappingNode || exercise.Map("dose") is not { } fields)
        {
            var text = exercise.Value("dose") is YamlScalarNode { Value: { Length: > 0 } value } ? $"'{value}' has no units a timer can read" : "The dose is missing";
            exercise.Fail("dose", "dose-unit", $"{text}. Write keys that carry units, such as 'start: {{ holdSeconds: 7, repetitions: 3, perWeek: 3 }}'.");
            return null;
        }

        var start = MapOrProblem(fields, "start");
        var published = MapOrProblem(fields, "published");
        if (start is null || published is null)
        {
            return null;
        }

        var dose = Start(fields.RequiredWord<DoseTimer>("timer"), start);
        var ranges = Published(published);
        var result = new PublishedDose(ranges, published.Text("note"), published.Text("unknown"), fields.RequiredText("basis"), fields.Text("because"));
        CheckUnits(start, dose);
        CheckRanges(fields, start, dose, result);
        published.Finish();
        start.Finish();
        fields.Finish();
        return problems.Count == before ? (dose, result) : null;
    }

    private static YamlFields? MapOrProblem(YamlFields fields, string key)
    {
        if (fields.Value(key) is YamlMappingNode)
        {
            return fields.Map(key);
        }

        fields.Fail(key, "dose-unit", $"'{key}' must have keys that carry units, such as holdSeconds, repetitions and perWeek.");
        return null;
    }

    private static Dose Start(DoseTimer timer, YamlFields start) => new(
        timer,
        start.Text("sides") is null ? DoseSides.Together : start.RequiredWord<DoseSides>("sides"),
        start.Number("holdSeconds"),
        start.Number("repetitions"),
        start.Number("sets"),
        start.Amount("minutes"),
        start.Number("perDay"),
        start.Number("perWeek"),
        start.Number("restSeconds"),
        start.Number("stopAtSeconds"),
        start.Number("repeatEveryWeeks"),
        start.Text("note"));

    private static Dictionary<DoseAmount, DoseRange> Published(YamlFields published)
    {
        var ranges = new Dictionary<DoseAmount, DoseRange>();
        foreach (var amount in Enum.GetValues<DoseAmount>())
        {
            var key = Key(amount);
            if (published.Value(key) is null)
            {
                continue;
            }

            if (published.List(key) is [var low, var high] && Parse(low) is { } from && Parse(high) is { } to && from <= to)
            {
                ranges[amount] = new DoseRange(from, to);
            }
            else
            {
                published.Fail(key, "dose-range", $"'{key}' is the range over the sources. Write the lowest and the highest number, such as [5, 10].");
            }
        }

        RefuseWithoutUnit(published);
        return ranges;
    }

    private static void CheckUnits(YamlFields start, Dose dose)
    {
        RefuseWithoutUnit(start);
        if (dose is { HoldSeconds: null, Repetitions: null, Minutes: null })
        {
            start.Fail("repetitions", "exercise-incomplete", "The dose has neither time nor repetitions. Add holdSeconds, repetitions or minutes.");
        }

        if (!dose.HasTime)
        {
            var said = dose.Repetitions is { } times ? $"'{times} times' has" : "The dose has";
            start.Fail("repetitions", "dose-unit", $"{said} no unit of time. Add perDay, perWeek or, for a test, repeatEveryWeeks.");
        }

        foreach (var (amount, value) in dose.Amounts.Where(pair => pair.Value <= 0 || (pair.Amount is DoseAmount.PerWeek && pair.Value > 7)))
        {
            start.Fail(Key(amount), "dose-range", $"'{Key(amount)}' can't be {value:0.##}.");
        }
    }

    private static void CheckRanges(YamlFields fields, YamlFields start, Dose dose, PublishedDose published)
    {
        var outside = dose.Amounts.Where(pair => published.Ranges.TryGetValue(pair.Amount, out var range) && !range.Holds(pair.Value)).ToList();
        if (published.Because is { Length: > 0 })
        {
            if (outside is [])
            {
                fields.Fail("because", "dose-range", "'because' explains nothing: the starting dose lies inside the published range. Remove it.");
            }

            return;
        }

        foreach (var (amount, value) in outside)
        {
            start.Fail(Key(amount), "dose-range", $"'{Key(amount)}' is {value:0.##}, outside the published {published.Ranges[amount]}. Change it, or say why in 'because'.");
        }
    }

    private static void RefuseWithoutUnit(YamlFields fields)
    {
        foreach (var (key, better) in WithoutUnit.Where(pair => fields.Value(pair.Key) is not null))
        {
            fields.Fail(key, "dose-unit", $"'{key}' has no unit. Write {better}.");
        }
    }

    private static string Key(DoseAmount amount) => char.ToLowerInvariant(amount.ToString()[0]) + amount.ToString()[1..];

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
