using System.Globalization;

namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>Words as they are compared: lower case, no apostrophes, no invisible letters, no letter more than twice in a row.</summary>
internal static class Letters
{
    /// <summary>Longer words are cut; no word that is looked for has as many letters.</summary>
    public const int Most = 32;

    /// <returns>How many letters were put into <paramref name="folded"/>.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var count = 0;
        foreach (var typed in word)
        {
            var letter = char.ToLowerInvariant(typed);
            if (IsApostrophe(letter) || IsUnseen(letter) || (count > 1 && folded[count - 1] == letter && folded[count - 2] == letter && !char.IsAsciiDigit(letter)))
            {
                continue;
            }

            if (count == folded.Length)
            {
                return count;
            }

            folded[count++] = letter;
        }

        return count;
    }

    /// <summary>"soo" -> "so": the second form of a word that was drawn out.</summary>
    public static int FoldTwins(ReadOnlySpan<char> word, Span<char> folded)
    {
        var count = 0;
        foreach (var letter in word)
        {
            if (count == 0 || folded[count - 1] != letter)
            {
                folded[count++] = letter;
            }
        }

        return count;
    }

    public static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '′';

    /// <summary>Joiners, soft hyphens and marks: people don't see them, or take them for part of a letter.</summary>
    public static bool IsUnseen(char letter) =>
        letter > 127 && char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Whether the two are one slip apart: a letter more, less or other, or two letters changed over. The first letter is
    /// always right.
    /// </summary>
    public static bool IsSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var (most, fewest) = (Math.Max(typed.Length, meant.Length), Math.Min(typed.Length, meant.Length));
        if (most - fewest > 1 || fewest == 0 || typed[0] != meant[0])
        {
            return false;
        }

        var head = typed.CommonPrefixLength(meant);
        var tail = 0;
        while (tail < fewest - head && typed[^(tail + 1)] == meant[^(tail + 1)])
        {
            tail++;
        }

        return head + tail >= most - 1
            || (typed.Length == meant.Length && head + tail == most - 2 && typed[head] == meant[head + 1] && typed[head + 1] == meant[head]);
    }
}
