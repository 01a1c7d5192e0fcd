using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking;

/// <summary>Finds phrases in sentences, word by word, in any case. A star at a word's end stands for any ending.</summary>
internal sealed class Phrases
{
    // How far before a phrase a word such as "no" still belongs to it.
    private const int Before = 4;

    private readonly ILookup<string, string[]> _byFirstWord;
    private readonly string[][] _startingWithStar;

    public Phrases(IEnumerable<string> phrases)
    {
        var all = phrases.Select(phrase => phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 0).ToArray();
        _byFirstWord = all.Where(words => !words[0].EndsWith('*')).ToLookup(words => words[0], StringComparer.Ordinal);
        _startingWithStar = [.. all.Where(words => words[0].EndsWith('*'))];
    }

    /// <returns>Each phrase found: where in the text, and how it is written there.</returns>
    public IEnumerable<(int Start, string Words)> In(string text, IReadOnlyList<string> unlessAfter)
    {
        var ranges = Words.WithFigures(text).ToArray();
        var words = Array.ConvertAll(ranges, range => text[range].ToLowerInvariant().Replace('’', '\''));
        for (var at = 0; at < words.Length; at++)
        {
            if (LongestAt(words, at) is > 0 and var length && !words[Math.Max(0, at - Before)..at].Any(word => unlessAfter.Contains(word, StringComparer.Ordinal)))
            {
                yield return (ranges[at].Start.Value, text[ranges[at].Start..ranges[at + length - 1].End]);
            }
        }
    }

    private int LongestAt(string[] words, int at) =>
        _byFirstWord[words[at]].Concat(_startingWithStar)
            .Where(phrase => at + phrase.Length <= words.Length && phrase.Index().All(part => Matches(part.Item, words[at + part.Index])))
            .Select(phrase => phrase.Length)
            .DefaultIfEmpty()
            .Max();

    private static bool Matches(string pattern, string word) =>
        pattern is [.. var stem, '*'] ? word.StartsWith(stem, StringComparison.Ordinal) : pattern == word;
}
