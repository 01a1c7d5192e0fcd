using System.Globalization;
using System.Text;

namespace BackPainAdvisor.Community.Typing;

/// <summary>
/// Unicode normalisation form C, so that "é" is one text however it was typed. .NET leaves texts unchanged when it runs
/// without ICU (<c>InvariantGlobalization</c>), as this site does; so the tables and the algorithm of UAX #15 are here.
/// </summary>
internal static class ComposedText
{
    // The Korean syllables are made by arithmetic, not from the table (Unicode core specification, 3.12).
    private const int LeadBase = 0x1100, VowelBase = 0x1161, TailBase = 0x11A7, SyllableBase = 0xAC00;
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28, SyllableCount = LeadCount * VowelCount * TailCount;

    private static readonly Dictionary<int, int[]> Parts = [];
    private static readonly Dictionary<(int, int), int> Wholes = [];
    private static readonly Dictionary<int, byte> Classes = [];

    static ComposedText() => ReadTable();

    /// <param name="text">Without lone surrogates.</param>
    public static string Of(string text) => Ascii.IsValid(text) ? text : Write(Compose(Decompose(text)));

    /// <summary>Letters and their marks apart: form D.</summary>
    public static List<int> Decompose(string text)
    {
        var apart = new List<int>(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            TakeApart(rune.Value, apart);
        }

        Reorder(apart);
        return apart;
    }

    private static void TakeApart(int character, List<int> apart)
    {
        if (character - SyllableBase is >= 0 and < SyllableCount and var syllable)
        {
            apart.Add(LeadBase + (syllable / (VowelCount * TailCount)));
            apart.Add(VowelBase + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount is > 0 and var tail)
            {
                apart.Add(TailBase + tail);
            }
        }
        else if (Parts.TryGetValue(character, out var parts))
        {
            foreach (var part in parts)
            {
                TakeApart(part, apart);
            }
        }
        else
        {
            apart.Add(character);
        }
    }

    /// <summary>Marks on one letter stand in the order of their classes; equal ones stay in theirs.</summary>
    private static void Reorder(List<int> apart)
    {
        for (var start = 0; start < apart.Count; start++)
        {
            var end = start;
            while (end < apart.Count && Class(apart[end]) > 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var sorted = apart.GetRange(start, end - start).OrderBy(Class).ToList();
                apart.RemoveRange(start, sorted.Count);
                apart.InsertRange(start, sorted);
            }

            start = Math.Max(start, end);
        }
    }

    private static List<int> Compose(List<int> apart)
    {
        var whole = new List<int>(apart.Count);
        var (starter, lastClass) = (-1, -1);
        foreach (var character in apart)
        {
            var ownClass = Class(character);
            if (starter >= 0 && lastClass < ownClass && Together(whole[starter], character) is { } together)
            {
                whole[starter] = together;
                continue;
            }

            whole.Add(character);
            (starter, lastClass) = ownClass == 0 ? (whole.Count - 1, -1) : (starter, ownClass);
        }

        return whole;
    }

    private static int? Together(int first, int second)
    {
        if (first - LeadBase is >= 0 and < LeadCount and var lead && second - VowelBase is >= 0 and < VowelCount and var vowel)
        {
            return SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
        }

        if (first - SyllableBase is >= 0 and < SyllableCount and var syllable && syllable % TailCount == 0
            && second - TailBase is > 0 and < TailCount and var tail)
        {
            return first + tail;
        }

        return Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static int Class(int character) => Classes.GetValueOrDefault(character);

    private static string Write(List<int> characters)
    {
        var text = new StringBuilder(characters.Count);
        foreach (var character in characters)
        {
            text.Append(new Rune(character).ToString());
        }

        return text.ToString();
    }

    private static void ReadTable()
    {
        var assembly = typeof(ComposedText).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.Typing.canonical.txt")!; // Embedded by the project file.
        using var table = new StreamReader(stream);
        while (table.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                Read(line);
            }
        }
    }

    private static void Read(string line)
    {
        var sign = line.AsSpan().IndexOfAny("=:");
        if (sign < 0)
        {
            var (range, ofClass) = (line[..line.IndexOf(' ', StringComparison.Ordinal)].Split('-'), line[line.IndexOf(' ', StringComparison.Ordinal)..]);
            for (var character = Hex(range[0]); character <= Hex(range[^1]); character++)
            {
                Classes[character] = byte.Parse(ofClass);
            }

            return;
        }

        var parts = line[(sign + 1)..].Split(' ').Select(Hex).ToArray();
        Parts[Hex(line[..sign])] = parts;
        if (line[sign] == '=')
        {
            Wholes[(parts[0], parts[1])] = Hex(line[..sign]);
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber);
}
