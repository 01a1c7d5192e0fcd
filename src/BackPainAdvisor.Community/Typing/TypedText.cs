using System.Globalization;
using System.Text;

namespace BackPainAdvisor.Community.Typing;

/// <summary>
/// Makes what was typed fit to keep, and no more: form C, line feeds, no control characters, no halves of characters, no
/// heaps of marks, no heaps of empty lines. Never form KC: "x²" and "①" stay what they are.
/// </summary>
public static class TypedText
{
    private const int MostMarks = 8;
    private const int MostBlankLines = 2;

    /// <summary>A text of many lines. Done twice, it changes nothing more.</summary>
    public static string Lines(string? typed)
    {
        var text = new StringBuilder();
        var blank = 0;
        foreach (var line in ComposedText.Of(Clean(typed ?? "")).Split('\n'))
        {
            blank = string.IsNullOrWhiteSpace(line) ? blank + 1 : 0;
            if (blank <= MostBlankLines)
            {
                text.Append(LimitMarks(blank > 0 ? "" : line.TrimEnd())).Append('\n');
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>A text of one line: every run of white space is one space.</summary>
    public static string Line(string? typed) =>
        string.Join(' ', Lines(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A field that may be left empty.</summary>
    public static string? OptionalLine(string? typed) => Line(typed) is { Length: > 0 } line ? line : null;

    /// <summary>Characters as people count them for a limit: code points, not UTF-16 units.</summary>
    public static int Length(string text) => text.EnumerateRunes().Count();

    /// <summary>Whether there is anything to see: not only spaces, marks, joiners and fillers.</summary>
    public static bool IsVisible(string text) => text.EnumerateRunes().Any(IsVisible);

    private static bool IsVisible(Rune rune) => rune.Value switch
    {
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x1D159 => false, // Fillers and blanks that count as letters or symbols.
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark),
    };

    private static string Clean(string typed)
    {
        var text = new StringBuilder(typed.Length);
        var lines = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (!Rune.TryGetRuneAt(lines, index, out var rune))
            {
                continue; // Half a character.
            }

            index += rune.Utf16SequenceLength - 1;
            if (rune.Value is '\n' or '\t' || !(Rune.IsControl(rune) || IsNoncharacter(rune.Value)))
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString();
    }

    private static bool IsNoncharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;

    private static string LimitMarks(string line)
    {
        var text = new StringBuilder(line.Length);
        var marks = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks <= MostMarks)
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString();
    }
}
