using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.StartingRoutine;

/// <summary>The table behind /start, the same for everyone: starting-routine.yaml.</summary>
public sealed record StartingRules(IReadOnlyList<StartingRule> Rules, IReadOnlyList<StartCare> Cares)
{
    public const string File = "starting-routine.yaml";

    public static readonly StartingRules None = new([], []);

    /// <returns><c>null</c> when any rule can't be read: half a table would lead elsewhere.</returns>
    public static StartingRules? Read(string file, string text, List<Problem> problems)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var before = problems.Count;
        var rules = new StartingRules(All(fields, "rules", StartingRule.Read), All(fields, "respect", StartCare.Read));
        fields.Finish();
        return fields.IsBroken || problems.Count > before ? null : rules;
    }

    /// <summary>The rules whose conditions the answers meet, in the order of the table, one for a program.</summary>
    public IReadOnlyList<StartingRule> For(StartAnswers answers) =>
        answers.HasSign ? [] : [.. Rules.Where(rule => rule.When.Holds(answers)).DistinctBy(rule => rule.Program)];

    /// <summary>What is wrong among the files: unknown programs, claims and things to respect.</summary>
    public IEnumerable<Problem> Problems(IReadOnlyCollection<string> programs, IReadOnlyCollection<string> claims, IReadOnlyCollection<string> avoid) =>
        Unknown(Rules.Select(rule => (rule.Program, rule.Line)), programs, "program")
            .Concat(Unknown(Rules.Select(rule => (rule.Claim, rule.Line)).Concat(Cares.Select(care => (care.Claim, care.Line))), claims, "claim"))
            .Concat(Unknown(Cares.Select(care => (care.Id, care.Line)), avoid, "word of 'avoid' in exercises.yaml"));

    private static IEnumerable<Problem> Unknown(IEnumerable<(string Name, int Line)> used, IReadOnlyCollection<string> known, string what) =>
        from name in used
        where !known.Contains(name.Name)
        select Problem.Error(File, name.Line, 1, "start-unknown", $"There is no {what} '{name.Name}'.{NearestWord.Hint(name.Name, known)}");

    private static List<T> All<T>(YamlFields fields, string key, Func<YamlFields, T> read)
    {
        var all = new List<T>();
        foreach (var item in fields.Items(key))
        {
            all.Add(read(item));
            item.Finish();
        }

        return all;
    }
}
