using System.Collections.Concurrent;

namespace BackPainAdvisor.Content.Reading;

/// <summary>How hard a text is to read, by four published formulas over its prose.</summary>
/// <remarks>
/// Figures count neither as words nor as syllables; a hyphenated word counts as one (Flesch, How to write plain English, 1979).
/// A formula counts lengths: it can't know whether a text is clear.
/// </remarks>
/// <param name="Words">In all sentences.</param>
/// <param name="Sentences">With at least one word.</param>
/// <param name="Syllables">In all words.</param>
/// <param name="LongWords">Of three syllables or more (McLaughlin's polysyllables).</param>
/// <param name="HardWords">Long words but for those that are long only by -es, -ed or -ing, hyphenated ones, and names (Gunning).</param>
public sealed record ReadingGrade(int Words, int Sentences, int Syllables, int LongWords, int HardWords)
{
    // A site uses the same few thousand words again and again.
    private static readonly ConcurrentDictionary<string, int> Counted = new(StringComparer.Ordinal);

    /// <summary>United States school grade (Kincaid, Fishburne, Rogers and Chissom, 1975).</summary>
    public double FleschKincaid => (0.39 * WordsASentence) + (11.8 * SyllablesAWord) - 15.59;

    /// <summary>0 to about 120, higher is easier (Flesch, 1948).</summary>
    public double ReadingEase => 206.835 - (1.015 * WordsASentence) - (84.6 * SyllablesAWord);

    /// <summary>School grade (McLaughlin, 1969). Made for samples of thirty sentences; less sure below that.</summary>
    public double Smog => (1.0430 * Math.Sqrt(LongWords * 30.0 / Sentences)) + 3.1291;

    /// <summary>School grade (Gunning, 1952).</summary>
    public double GunningFog => 0.4 * (WordsASentence + (100.0 * HardWords / Words));

    private double WordsASentence => (double)Words / Sentences;

    private double SyllablesAWord => (double)Syllables / Words;

    /// <returns><c>null</c> when there is no sentence to count.</returns>
    public static ReadingGrade? Of(IEnumerable<string> sentences)
    {
        var (words, counted, syllables, longWords, hardWords) = (0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var before = words;
            foreach (var range in Reading.Words.In(sentence))
            {
                var word = sentence.AsSpan()[range];
                var inWord = SyllablesIn(word);
                words++;
                syllables += inWord;
                longWords += inWord >= 3 ? 1 : 0;
                hardWords += inWord >= 3 && IsHard(word.ToString(), isFirst: words == before + 1) ? 1 : 0;
            }

            counted += words > before ? 1 : 0;
        }

        return counted == 0 ? null : new ReadingGrade(words, counted, syllables, longWords, hardWords);
    }

    private static int SyllablesIn(ReadOnlySpan<char> word)
    {
        var known = Counted.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var syllables))
        {
            known[word] = syllables = Reading.Syllables.In(word.ToString());
        }

        return syllables;
    }

    private static bool IsHard(string word, bool isFirst)
    {
        var isName = char.IsUpper(word[0]) && !isFirst;
        return !isName && !word.Contains('-', StringComparison.Ordinal) && Reading.Syllables.In(WithoutEnding(word)) >= 3;
    }

    private static string WithoutEnding(string word) => word switch
    {
        [.. var stem, 'e', 's' or 'd'] when stem.Length > 2 => stem,
        [.. var stem, 'i', 'n', 'g'] when stem.Length > 2 => stem,
        _ => word,
    };
}
