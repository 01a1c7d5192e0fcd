namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>The rules made ready to be looked for: built once for a file, then asked for each text, by many at once.</summary>
internal sealed class RuleMatcher
{
    private readonly CommentRule[] _rules;
    private readonly Excuse[] _excuses;
    private readonly Dictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary = new();
    private readonly PhraseTree _phrases;

    public RuleMatcher(IReadOnlyList<CommentRule> rules, IReadOnlyList<Excuse> excuses, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, IReadOnlyList<string> ordinary)
    {
        (_rules, _excuses, _phrases) = ([.. rules.OrderBy(rule => rule.Kind)], [.. excuses], new PhraseTree(_vocabulary));
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
        foreach (var rule in _rules)
        {
            if (new RuleInText(rule, tokens, [.. rule.All.Select(entry => Any(found, entry))], excuses).Words() is { } words)
            {
                findings.Add(new Finding(rule, words));
            }
        }

        return findings;
    }

    // "numb or weak": words of either.
    private List<Found>? Any(List<Found>?[] found, string entry)
    {
        var lists = CommentRule.Groups(entry).Select(group => found[_lists[group]]).OfType<List<Found>>().ToArray();
        return lists switch
        {
            [] => null,
            [var only] => only,
            _ => [.. lists.SelectMany(list => list)],
        };
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
