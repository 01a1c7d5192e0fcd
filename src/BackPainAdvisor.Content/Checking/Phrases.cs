using System.Collections.Frozen;

namespace BackPainAdvisor.Content.Checking;

/// <summary>Finds the phrases of many rules in one walk over the words of a sentence. A star at a word's end stands for any ending.</summary>
internal sealed class Phrases
{
    // How far before a phrase a word such as "no" still belongs to it.
    private const int Before = 4;

    private readonly FrozenDictionary<char, Phrase[]> _byFirstLetter;

    public Phrases(IEnumerable<WordRule> rules)
    {
        _byFirstLetter = rules
            .SelectMany(rule => rule.Find.Select(phrase => new Phrase(rule, phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))))
            .Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0][0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <returns>For each rule the longest phrase at each place, unless a word before it makes it harmless.</returns>
    public IEnumerable<Found> In(IReadOnlyList<(int Start, string Word)> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var found in Standing(words, at) is { } standing ? Told(words, at, standing) : [])
            {
                yield return found;
            }
        }
    }

    // This is asked of every word of the site, and most begin no phrase: nothing is made for those.
    private List<Phrase>? Standing(IReadOnlyList<(int Start, string Word)> words, int at)
    {
        List<Phrase>? standing = null;
        foreach (var phrase in _byFirstLetter.GetValueOrDefault(words[at].Word[0], []))
        {
            if (phrase.StandsAt(words, at))
            {
                (standing ??= []).Add(phrase);
            }
        }

        return standing;
    }

    private static IEnumerable<Found> Told(IReadOnlyList<(int Start, string Word)> words, int at, IEnumerable<Phrase> standing) =>
        from phrase in standing
        where !phrase.Rule.UnlessAfter.Any(harmless => Precedes(words, at, harmless))
        group phrase by phrase.Rule into ofRule
        select new Found(ofRule.Key, words[at].Start, string.Join(' ', words.Skip(at).Take(ofRule.Max(phrase => phrase.Words.Length)).Select(word => word.Word)));

    private static bool Precedes(IReadOnlyList<(int Start, string Word)> words, int at, string word)
    {
        for (var before = Math.Max(0, at - Before); before < at; before++)
        {
            if (words[before].Word == word)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Phrase(WordRule Rule, string[] Words)
    {
        public bool StandsAt(IReadOnlyList<(int Start, string Word)> words, int at)
        {
            if (at + Words.Length > words.Count)
            {
                return false;
            }

            for (var part = 0; part < Words.Length; part++)
            {
                if (!Matches(Words[part], words[at + part].Word))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool Matches(string pattern, string word) =>
            pattern.EndsWith('*') ? word.AsSpan().StartsWith(pattern.AsSpan()[..^1]) : pattern == word;
    }
}

/// <summary>A phrase of a rule, found in a sentence.</summary>
/// <param name="Start">Index of its first letter.</param>
/// <param name="Words">As found, in lower case.</param>
internal sealed record Found(WordRule Rule, int Start, string Words);
