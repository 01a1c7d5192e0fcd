namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>One rule held against one text.</summary>
/// <param name="groups">Where words of each of the rule's groups stand.</param>
/// <param name="excuses">By the excuse's id, for each word of the text where the excuse stands that reaches it.</param>
internal sealed class RuleInText(CommentRule rule, Tokens tokens, List<Found>[] groups, Dictionary<string, int[]> excuses)
{
    /// <returns>One of each group, near enough to each other; <c>null</c> when the rule does not fit.</returns>
    public IReadOnlyList<string>? Words()
    {
        var reaches = rule.Unless.Where(excuses.ContainsKey).Select(id => excuses[id]).ToArray();
        var isOwn = reaches is [] ? [] : OwnWords();
        var last = new Found?[groups.Length];
        var next = new int[groups.Length];
        while (First(next) is >= 0 and var group)
        {
            var found = groups[group][next[group]++];
            if (IsExcused(found, reaches, isOwn))
            {
                continue;
            }

            // The last of each group is always the nearest one, so one pass is enough.
            last[group] = found;
            if (Array.TrueForAll(last, other => other is { } near && IsNear(near, found)))
            {
                return [.. last.Select(one => tokens.Text(one!.Value.Start, one.Value.End))]; // All are there, by the line above.
            }
        }

        return null;
    }

    /// <summary>The group whose next word begins first; -1 when none has one.</summary>
    private int First(int[] next)
    {
        var first = -1;
        for (var group = 0; group < groups.Length; group++)
        {
            if (next[group] < groups[group].Count && (first < 0 || groups[group][next[group]].Start < groups[first][next[first]].Start))
            {
                first = group;
            }
        }

        return first;
    }

    private bool IsNear(Found one, Found last) =>
        rule.Within.IsWholeComment
        || (last.Start - one.Start < rule.Within.Words && tokens.All[one.Start].Sentence == tokens.All[last.Start].Sentence);

    /// <summary>The words that the rule itself looks for. "Not able to pee" has a "not", but it excuses nothing.</summary>
    private bool[] OwnWords()
    {
        var isOwn = new bool[tokens.All.Count];
        foreach (var group in groups)
        {
            foreach (var found in group)
            {
                isOwn.AsSpan(found.Start, found.End - found.Start).Fill(true);
            }
        }

        return isOwn;
    }

    private static bool IsExcused(Found found, int[][] reaches, bool[] isOwn)
    {
        foreach (var reach in reaches)
        {
            var before = reach[found.Start];
            var after = reach[found.End - 1];
            if ((before >= 0 && before < found.Start && !isOwn[before]) || (after >= found.End && !isOwn[after]))
            {
                return true;
            }
        }

        return false;
    }
}
