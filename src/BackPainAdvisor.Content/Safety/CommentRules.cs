using BackPainAdvisor.Content.Safety.Matching;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Safety;

/// <summary>A rule that fits a text.</summary>
/// <param name="Words">As they stand in the text, one for each group of the rule.</param>
public sealed record Finding(CommentRule Rule, IReadOnlyList<string> Words);

/// <summary>What is looked for in what readers write: comment-rules.yaml. It knows texts, not comments.</summary>
public sealed class CommentRules
{
    /// <summary>The name that mistakes in the file are reported under.</summary>
    public const string Rule = "comment-rule";

    public static readonly CommentRules None = new([], [], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), [], null, "");

    private readonly RuleMatcher _matcher;

    private CommentRules(
        IReadOnlyList<CommentRule> rules, IReadOnlyList<Excuse> excuses, IReadOnlyDictionary<string, IReadOnlyList<string>> groups,
        IReadOnlyList<string> ordinary, CrisisHelp? crisis, string watch)
    {
        (Rules, Crisis, Watch) = (rules, crisis, watch);
        _matcher = new RuleMatcher(rules, excuses, groups, ordinary);
    }

    public IReadOnlyList<CommentRule> Rules { get; }

    public CrisisHelp? Crisis { get; }

    /// <summary>That nobody watches around the clock.</summary>
    public string Watch { get; }

    /// <summary>The rules that fit a text, crisis and urgent first. Takes time in line with the length of the text.</summary>
    public IReadOnlyList<Finding> Find(string text) => _matcher.Find(text);

    /// <returns><c>null</c> when a part is broken: a rule that half works is worse than yesterday's.</returns>
    public static CommentRules? Read(string file, string text, List<Problem> problems)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var before = problems.Count;
        var watch = fields.RequiredText("watch");
        var crisis = fields.Map("crisis") is { } map ? CrisisHelp.Read(map) : null;
        var ordinary = fields.List("ordinary");
        var groups = Groups(fields);
        var excuses = fields.Items("excuses").Select(item => Known(item, Excuse.Read(item), groups)).ToArray();
        var rules = new List<CommentRule>();
        foreach (var item in fields.Items("rules"))
        {
            var rule = CommentRule.Read(item);
            Check(item, rule, groups, excuses, rules);
            rules.Add(rule);
        }

        if (crisis is null && rules.Exists(rule => rule.Kind is RuleKind.Crisis))
        {
            fields.Fail("rules", Rule, "There are rules of the kind crisis, so the file needs a part 'crisis' with title, text and lines: what their writers read first.");
        }

        fields.Finish();
        return fields.IsBroken || problems.Count > before ? null : new CommentRules(rules, excuses, groups, ordinary, crisis, watch);
    }

    private static Dictionary<string, IReadOnlyList<string>> Groups(YamlFields fields)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (fields.Map("groups") is not { } map)
        {
            return groups;
        }

        foreach (var name in map.Node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? ""))
        {
            groups[name] = map.List(name);
            CheckPhrases(map, name, groups[name]);
        }

        return groups;
    }

    private static Excuse Known(YamlFields item, Excuse excuse, Dictionary<string, IReadOnlyList<string>> groups)
    {
        CheckPhrases(item, "words", excuse.Words);
        if (groups.ContainsKey(excuse.Id))
        {
            item.Fail("id", Rule, $"'{excuse.Id}' is also the name of a group. Give one of the two another name.");
        }

        return excuse;
    }

    private static void CheckPhrases(YamlFields fields, string key, IReadOnlyList<string> phrases)
    {
        if (phrases is [])
        {
            fields.Fail(key, Rule, $"'{key}' has no words.");
        }

        foreach (var phrase in phrases.Where(phrase => !Phrase.IsOne(phrase)))
        {
            fields.Fail(key, Rule, $"'{phrase}' in '{key}' is no phrase. Write words; a star only at a word's end; and between < and > one of {string.Join(", ", Shapes.Names)}.");
        }
    }

    private static void Check(YamlFields item, CommentRule rule, Dictionary<string, IReadOnlyList<string>> groups, Excuse[] excuses, List<CommentRule> before)
    {
        if (before.Any(other => other.Id == rule.Id))
        {
            item.Fail("id", Rule, $"Two rules are called '{rule.Id}'.");
        }

        if (rule.All is [])
        {
            item.Fail("all", Rule, $"The rule '{rule.Id}' looks for nothing. Name a group in 'all'.");
        }

        foreach (var name in rule.All.SelectMany(CommentRule.Groups).Where(name => !groups.ContainsKey(name)))
        {
            item.Fail("all", Rule, $"There is no group '{name}'.{NearestWord.Hint(name, groups.Keys)}");
        }

        foreach (var name in rule.Unless.Where(name => !excuses.Any(excuse => excuse.Id == name)))
        {
            item.Fail("unless", Rule, $"There is no excuse '{name}'.{NearestWord.Hint(name, excuses.Select(excuse => excuse.Id))}");
        }

        if (rule.Kind is RuleKind.Crisis && rule.Unless is not [])
        {
            item.Fail("unless", Rule, "A rule of the kind crisis has no excuses: better one gentle page too many.");
        }

        if (rule.Kind is RuleKind.Urgent == string.IsNullOrEmpty(rule.Help))
        {
            item.Fail("help", Rule, "Rules of the kind urgent, and only they, name in 'help' a group of safety/red-flags.yaml, such as now.");
        }

        if (rule.Flag is [] || rule.Pass is [])
        {
            item.Fail("examples", Rule, $"The rule '{rule.Id}' needs examples: a sentence under 'flag' and one under 'pass'.");
        }
    }
}
