using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Search;

/// <summary>What a reader typed -> an expression of SQLite's FTS5, with words of the same meaning and one typing slip allowed.</summary>
/// <param name="All">Every part must be found; empty when nothing was asked.</param>
/// <param name="Any">At least one part must be found.</param>
public sealed record SearchQuery(string All, string Any, IReadOnlyList<string> AlsoLookedFor)
{
    private const int MostWords = 12;

    // Shorter words have too many neighbours for a slip to be told from another word.
    private const int ShortestToMend = 4;

    /// <param name="isKnown">Whether a word of the site begins so.</param>
    /// <param name="nearest">The word of the site that is one slip away, or <c>null</c>.</param>
    public static SearchQuery Of(string typed, Synonyms synonyms, Func<string, bool> isKnown, Func<string, string?> nearest)
    {
        var words = WordsOf(typed).Take(MostWords).ToArray();
        var also = new List<string>();
        var parts = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var (length, group) = LongestSynonym(words, i, synonyms);
            var alternatives = new List<string> { Phrase(words[i..(i + length)], isLast: i + length == words.Length) };
            foreach (var other in group.Where(other => other != string.Join(' ', words[i..(i + length)])))
            {
                alternatives.Add(Phrase([.. WordsOf(other)], isLast: false));
                also.Add(other);
            }

            if (length == 1 && words[i].Length >= ShortestToMend && !isKnown(words[i]) && nearest(words[i]) is { } mended)
            {
                alternatives.Add(Phrase([mended], isLast: true));
                also.Add(mended);
            }

            parts.Add($"({string.Join(" OR ", alternatives)})");
            i += length;
        }

        return new SearchQuery(string.Join(" AND ", parts), string.Join(" OR ", parts), also);
    }

    /// <summary>Runs of letters and digits, in lower case. Nothing of FTS5's own language survives.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    // "slipped disc" before "disc"
    private static (int Length, IReadOnlyList<string> Group) LongestSynonym(string[] words, int at, Synonyms synonyms)
    {
        for (var length = Math.Min(4, words.Length - at); length > 0; length--)
        {
            var phrase = string.Join(' ', words[at..(at + length)]);
            if (synonyms.Groups.FirstOrDefault(group => group.Contains(phrase, StringComparer.OrdinalIgnoreCase)) is { } found)
            {
                return (length, found);
            }
        }

        return (1, []);
    }

    // A reader may still be typing the last word, so it is the beginning of one.
    private static string Phrase(string[] words, bool isLast) => $"\"{string.Join(' ', words)}\"{(isLast ? "*" : "")}";
}
