using System.Globalization;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>What an exercise is for.</summary>
/// <param name="Plain">In everyday words.</param>
/// <param name="Anatomical">Names of muscles.</param>
/// <param name="Joints">Joints and how they move.</param>
public sealed record Targets(IReadOnlyList<TargetArea> Areas, IReadOnlyList<string> Plain, IReadOnlyList<string> Anatomical, IReadOnlyList<string> Joints)
{
    internal static Targets Read(YamlFields exercise)
    {
        if (exercise.Map("targets") is not { } fields)
        {
            exercise.Fail("targets", "exercise-incomplete", "An exercise needs 'targets' with areas, plain, anatomical and joints.");
            return new Targets([], [], [], []);
        }

        var targets = new Targets(fields.Words<TargetArea>("areas"), fields.List("plain"), fields.List("anatomical"), fields.List("joints"));
        fields.Finish();
        return targets;
    }
}

/// <summary>A statement that rests on the exercise's own sources; with no source it says what was not found, or is plain use.</summary>
public sealed record KnownFact(string Says, IReadOnlyList<string> Sources)
{
    internal static KnownFact Read(YamlFields fields)
    {
        var fact = new KnownFact(fields.RequiredText("says"), fields.List("sources"));
        fields.Finish();
        return fact;
    }
}

/// <summary>Steps from one to another, counted from 1: those that stand beside one picture.</summary>
public sealed record StepRange(int First, int Last)
{
    // stepsInPictures: [1-2, 3-6]
    internal static IReadOnlyList<StepRange> ReadList(YamlFields exercise)
    {
        var ranges = new List<StepRange>();
        foreach (var text in exercise.List("stepsInPictures"))
        {
            if (text.Split('-') is [var first, var last] && int.TryParse(first, out var from) && int.TryParse(last, out var to) && from <= to)
            {
                ranges.Add(new StepRange(from, to));
                continue;
            }

            exercise.Fail("stepsInPictures", "front-matter", $"'{text}' names no steps. Write the first and the last, such as 1-2, for each picture.");
        }

        return ranges;
    }
}

/// <summary>Who looked at the page and when.</summary>
/// <param name="InMonths">Months after <paramref name="Reviewed"/> until the next review is due.</param>
public sealed record Review(DateOnly Published, DateOnly Updated, DateOnly Reviewed, int InMonths, string Owner, IReadOnlyList<string> Reviewers)
{
    private const int UsualMonths = 12;

    public DateOnly Next => Reviewed.AddMonths(InMonths);

    internal static Review Read(YamlFields exercise)
    {
        var published = exercise.RequiredDate("published");
        var updated = exercise.Date("updated") ?? published;
        return new Review(
            published, updated, exercise.Date("reviewed") ?? updated, Months(exercise), exercise.Text("owner") ?? "editors", exercise.List("reviewers"));
    }

    // reviewIn: 12 months
    private static int Months(YamlFields exercise)
    {
        var text = exercise.Text("reviewIn") ?? $"{UsualMonths} months";
        if (text.Split(' ') is [var number, "month" or "months"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 36)
        {
            return months;
        }

        exercise.Fail("reviewIn", "front-matter", $"'reviewIn' is '{text}'. Write a number of months from 1 to 36, such as '12 months'.");
        return UsualMonths;
    }
}
