namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>The rules made ready to be looked for: built once for a file, then asked for each text, by many at once.</summary>
internal sealed class RuleMatcher
{
    private readonly (CommentRule Rule, int[][] Lists)[] _rules;
    private readonly Excuse[] _excuses;
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary = new();
    private readonly PhraseTree _phrases;

    public RuleMatcher(IReadOnlyList<CommentRule> rules, IReadOnlyList<Excuse> excuses, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, IReadOnlyList<string> ordinary)
    {
        (_excuses, _phrases) = ([.. excuses], new PhraseTree(_vocabulary));
        foreach (var (name, phrases) in groups)
        {
            AddList(name, phrases);
        }

        foreach (var excuse in excuses)
        {
            AddList(excuse.Id, excuse.Words);
            AddList(ButOf(excuse), excuse.But);
        }

        foreach (var word in ordinary)
        {
            _vocabulary.AddOrdinary(word);
        }

        _rules = [.. rules.OrderBy(rule => rule.Kind).Select(rule => (rule, ListsOf(rule)))];
    }

    public IReadOnlyList<Finding> Find(string text)
    {
        var tokens = new Tokens(text, _vocabulary);
        if (tokens.All.Count == 0)
        {
            return [];
        }

        var found = _phrases.Find(tokens, _lists.Count);
        var excuses = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var excuse in _excuses)
        {
            if (found[_lists[excuse.Id]] is { } words)
            {
                excuses[excuse.Id] = ExcuseReach.Of(excuse, tokens, words, found[_lists[ButOf(excuse)]]);
            }
        }

        var findings = new List<Finding>();
        foreach (var (rule, lists) in _rules)
        {
            if (Array.TrueForAll(lists, any => Array.Exists(any, list => found[list] is not null))
                && new RuleInText(rule, tokens, Array.ConvertAll(lists, any => Join(found, any)), excuses).Words() is { } words)
            {
                findings.Add(new Finding(rule, words));
            }
        }

        return findings;
    }

    private int[][] ListsOf(CommentRule rule) => [.. rule.All.Select(entry => CommentRule.Groups(entry).Select(group => _lists[group]).ToArray())];

    // "numb or weak": words of either, in the order in which they begin.
    private static List<Found> Join(List<Found>?[] found, int[] lists)
    {
        if (lists is [var only] && found[only] is { } words)
        {
            return words;
        }

        var all = lists.SelectMany(list => found[list] ?? []).ToList();
        all.Sort((one, other) => one.Start.CompareTo(other.Start));
        return all;
    }

    private static string ButOf(Excuse excuse) => $"{excuse.Id} but";

    private void AddList(string name, IReadOnlyList<string> phrases)
    {
        var list = _lists[name] = _lists.Count;
        foreach (var phrase in phrases)
        {
            _phrases.Add(phrase, list);
        }
    }
}
