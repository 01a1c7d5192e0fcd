using System.Globalization;
using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Programs;

/// <summary><c>sessions:</c> of a program: when, and the exercises in their order, each with the amounts that differ from its starting dose.</summary>
internal static class ProgramSessionReader
{
    private static readonly DoseAmount[] Given = [DoseAmount.HoldSeconds, DoseAmount.Repetitions, DoseAmount.Sets, DoseAmount.Minutes, DoseAmount.RestSeconds];

    private static readonly Dictionary<string, string> WithoutUnit = new(StringComparer.Ordinal)
    {
        ["hold"] = "holdSeconds", ["seconds"] = "holdSeconds", ["rest"] = "restSeconds", ["time"] = "minutes", ["times"] = "repetitions", ["reps"] = "repetitions",
    };

    /// <param name="weeks">Of the schedule: an amount that grows has one number a week.</param>
    public static ProgramSession Read(YamlFields fields, int weeks)
    {
        var session = new ProgramSession(
            fields.RequiredId("id"),
            fields.RequiredText("title"),
            fields.RequiredText("when"),
            fields.Number("perDay") ?? 1,
            [.. fields.Items("steps").Select(step => Step(step, weeks))]);
        if (session.Steps is [])
        {
            fields.Fail("steps", "program-incomplete", $"The session '{session.Id}' has no exercise. Add 'steps', such as '- exercise: bridge'.");
        }

        if (session.PerDay < 1)
        {
            fields.Fail("perDay", "program-dose", $"'perDay' can't be {session.PerDay}.");
        }

        fields.Finish();
        return session;
    }

    private static ProgramStep Step(YamlFields fields, int weeks)
    {
        if (fields.Value("options") is null)
        {
            return new ProgramStep(null, [Item(fields, weeks)]);
        }

        var step = new ProgramStep(fields.RequiredText("choose"), [.. fields.Items("options").Select(option => Item(option, weeks))]);
        if (step.Options.Count < 2)
        {
            fields.Fail("options", "program-incomplete", "A choice needs at least two options, such as '- exercise: bridge'.");
        }

        fields.Finish();
        return step;
    }

    private static ProgramItem Item(YamlFields fields, int weeks)
    {
        foreach (var (key, better) in WithoutUnit.Where(pair => fields.Value(pair.Key) is not null))
        {
            fields.Fail(key, "dose-unit", $"'{key}' has no unit. Write {better}.");
        }

        var item = new ProgramItem(
            fields.RequiredText("exercise"),
            Given.Select(amount => (amount, Numbers: Numbers(fields, Key(amount), weeks))).Where(pair => pair.Numbers is [_, ..]).ToDictionary(pair => pair.amount, pair => (IReadOnlyList<double>)pair.Numbers),
            fields.Number("from") ?? 1,
            fields.Number("until"),
            fields.Flag("inBed"),
            fields.Text("note"),
            fields.Text("because"));
        if (item.From < 1 || item.From > (item.Until ?? weeks) || item.Until > weeks)
        {
            fields.Fail(item.Until > weeks ? "until" : "from", "program-schedule", $"'{item.Exercise}' is in no week: the schedule has {weeks}.");
        }

        fields.Finish();
        return item;
    }

    // sets: 2, or sets: [1, 1, 2, 2, 3, 3]
    private static List<double> Numbers(YamlFields fields, string key, int weeks)
    {
        var texts = fields.List(key);
        var numbers = texts.Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number > 0 ? number : 0).ToList();
        if (numbers.Contains(0) || (key != Key(DoseAmount.Minutes) && numbers.Exists(number => !double.IsInteger(number))))
        {
            fields.Fail(key, "program-dose", $"'{key}' is {string.Join(", ", texts)}. Write whole numbers above 0.");
            return [];
        }

        if (numbers.Count > 1 && numbers.Count != weeks)
        {
            fields.Fail(key, "program-schedule", $"'{key}' has {numbers.Count} numbers, but the schedule has {weeks} weeks. Write one number, or one for each week.");
        }

        return numbers;
    }

    internal static string Key(DoseAmount amount) => char.ToLowerInvariant(amount.ToString()[0]) + amount.ToString()[1..];
}
