using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.StartingRoutine;

/// <summary>A row of the table: which answers lead to which published routine.</summary>
/// <param name="Words">The answers, in words; a sentence.</param>
/// <param name="Program">Slug.</param>
/// <param name="Claim">What the rule rests on; it gives the grade.</param>
/// <param name="Begin">How to begin, a sentence or two.</param>
public sealed record StartingRule(string Id, string Words, StartCondition When, string Program, string Claim, string Begin, int Line)
{
    internal static StartingRule Read(YamlFields fields)
    {
        var when = fields.Map("when");
        if (when is null)
        {
            fields.Fail("when", "front-matter", "A rule needs 'when', such as 'when: { since: [days] }'.");
        }

        return new StartingRule(
            fields.RequiredId("id"),
            fields.RequiredText("words"),
            when is null ? StartCondition.Never : StartCondition.Read(when),
            fields.RequiredText("program"),
            fields.RequiredText("claim"),
            fields.RequiredText("begin"),
            fields.Line("id"));
    }
}

/// <summary>All that is given must be true of the answers.</summary>
public sealed record StartCondition(
    IReadOnlyList<Since> Since, IReadOnlyList<Ability> Can, IReadOnlyList<Ability> Cannot, IReadOnlyList<DayKind> Day, int? NowAtLeast, int? NowAtMost, int? WorstAtMost, int? MinutesAtLeast)
{
    internal static readonly StartCondition Never = new([], [], [], [], StartAnswers.MostPain + 1, null, null, null);

    public bool Holds(StartAnswers answers) =>
        (Since is [] || Since.Contains(answers.Since))
        && Can.All(answers.Can.Contains)
        && !Cannot.Any(answers.Can.Contains)
        && (Day is [] || Day.Any(answers.Day.Contains))
        && !(answers.Now < NowAtLeast)
        && !(answers.Now > NowAtMost)
        && !(answers.Worst > WorstAtMost)
        && !(answers.Minutes < MinutesAtLeast);

    internal static StartCondition Read(YamlFields fields)
    {
        var condition = new StartCondition(
            fields.Words<Since>("since"), fields.Words<Ability>("can"), fields.Words<Ability>("cannot"), fields.Words<DayKind>("day"),
            fields.Number("nowAtLeast"), fields.Number("nowAtMost"), fields.Number("worstAtMost"), fields.Number("minutesAtLeast"));
        fields.Finish();
        return condition;
    }
}

/// <summary>What to heed when the reader names it.</summary>
/// <param name="Id">Of an <see cref="AvoidTag"/>.</param>
public sealed record StartCare(string Id, string Text, string Claim, int Line)
{
    internal static StartCare Read(YamlFields fields) =>
        new(fields.RequiredText("id"), fields.RequiredText("text"), fields.RequiredText("claim"), fields.Line("id"));
}
