using System.Collections.Frozen;

namespace BackPainAdvisor.Content.Reading;

/// <summary>How many syllables an English word has, as it is spoken: groups of vowels, less the silent ones, and a list of words that are spoken otherwise.</summary>
public static class Syllables
{
    // Endings before which an e is silent: movement, closely, sometimes.
    private static readonly string[] AfterSilentE = ["ly", "ment", "ments", "ness", "ful", "less", "thing", "time", "times", "line", "lines"];

    private static readonly FrozenDictionary<string, int> SpokenOtherwise = Table();

    /// <param name="word">One word; letters in any case, with apostrophes and hyphens if it has them.</param>
    /// <returns>At least 1. The parts of a hyphenated word are added.</returns>
    public static int In(string word)
    {
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.Sum(InPart) : InPart(word);
    }

    private static int InPart(string part)
    {
        var word = part.ToLowerInvariant().Replace('’', '\'').TrimEnd('\'');
        word = (word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word).Replace("'", "", StringComparison.Ordinal);
        return SpokenOtherwise.TryGetValue(word, out var spoken) ? spoken : Math.Max(1, VowelGroups(word) - Silent(word) + Parted(word));
    }

    private static int VowelGroups(string word)
    {
        var groups = 0;
        for (var at = 0; at < word.Length; at++)
        {
            groups += IsVowel(word[at]) && (at == 0 || !IsVowel(word[at - 1])) ? 1 : 0;
        }

        return groups;
    }

    private static int Silent(string word)
    {
        var silent = EndsSilently(word) ? 1 : 0;
        foreach (var ending in AfterSilentE)
        {
            var stem = word.Length - ending.Length;
            if (stem >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && word[stem - 1] == 'e' && !IsVowel(word[stem - 2]) && VowelGroups(word[..(stem - 2)]) > 0)
            {
                return silent + 1;
            }
        }

        return silent;
    }

    // make, walked, moves; but little, rested, houses.
    private static bool EndsSilently(string word) => word switch
    {
        [.., var before, 'l', 'e'] when !IsVowel(before) => false,
        [.., var before, 'l', 'e', 's'] when !IsVowel(before) => false,
        [.., var before, 'e'] => !IsVowel(before),
        [.., 't' or 'd', 'e', 'd'] => false,
        [.., var before, 'e', 'd'] => !IsVowel(before),
        [.., 's' or 'x' or 'z' or 'c' or 'g', 'e', 's'] => false,
        [.., 'c' or 's', 'h', 'e', 's'] => false,
        [.., var before, 'e', 's'] => !IsVowel(before),
        _ => false,
    };

    // Two vowels spoken apart: medium, doing; but not station, special, million.
    private static int Parted(string word)
    {
        var parted = word is [.., var before, 'i', 'n', 'g'] && IsVowel(before) ? 1 : 0;
        for (var at = 0; at + 1 < word.Length; at++)
        {
            if (word[at] == 'i' && word[at + 1] is 'a' or 'o' or 'u' && (at == 0 || word[at - 1] is not ('t' or 's' or 'c' or 'g' or 'l')))
            {
                return parted + 1;
            }
        }

        return parted + (word.EndsWith("sm", StringComparison.Ordinal) || word.EndsWith("thm", StringComparison.Ordinal) ? 1 : 0);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static FrozenDictionary<string, int> Table()
    {
        string[] bySyllables =
        [
            "does our ours whole clue due",
            "anxious being buying cautious coming create cruel dial diet doctor duel dying evening fluid fuel giant going doing guideline guidelines "
                + "hour hours issue issues likely lying movement movements neither ourselves people pieces playing poem poet quiet react real-life rescue riot ruin "
                + "safely saying science seeing social sometimes something somewhere someone special staying tissue tissues trial trials trying value values via "
                + "being homework lifestyle outcome outcomes sideways baseline therefore throughout drying partial anyone every everyone's naked lion",
            "agreeing alliance area areas becoming coexist continue continued created different diary element elements everyone everything exercise exercised idea ideas initial manual "
                + "mckenzie million's mutual obvious period pilates reliance physio physios previous radio radios serious somebody unlikely usual various visual actual business's",
            "actually acupuncture anxiety cooperate especially exercises exercising gradually experience material reliable reliably sciatica society usually variety vertebrae",
            "experiences physiotherapy's unreliable",
            "osteoporosis physiotherapist physiotherapists physiotherapy",
        ];
        return bySyllables.SelectMany((words, index) => words.Split(' ').Distinct().Select(word => (word, index + 1)))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
    }
}
