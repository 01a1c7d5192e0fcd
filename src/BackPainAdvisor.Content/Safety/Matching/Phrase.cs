namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>A phrase as an editor writes it: words in any case, a star at a word's end, shapes between angle brackets.</summary>
internal static class Phrase
{
    /// <summary>Whether it can be read.</summary>
    public static bool IsOne(string phrase) =>
        Words(phrase) is [var first, ..] words && first != "<any>" && words.All(IsWord);

    /// <summary>Its words as they are looked for: <c>can't feel*</c> is <c>cant</c>, <c>feel*</c>; <c>x-ray</c> is two.</summary>
    public static string[] Words(string phrase) =>
        [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts).Select(Fold)];

    // The hyphen in <nhs-number> is part of its name.
    private static string[] Parts(string word) => word.StartsWith('<') ? [word] : word.Split('-', StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string word)
    {
        if (word.StartsWith('<'))
        {
            return word;
        }

        Span<char> folded = stackalloc char[Letters.Most];
        return string.Concat(folded[..Letters.Fold(word.TrimEnd('*'), folded)], word.EndsWith('*') ? "*" : "");
    }

    private static bool IsWord(string word) => word switch
    {
        ['<', .. var name, '>'] => Shapes.Parse(name) is not null,
        [.. var stem, '*'] => stem.Length > 1 && stem.All(char.IsLetter),
        _ => word.Length > 0 && word.All(char.IsLetterOrDigit),
    };
}
