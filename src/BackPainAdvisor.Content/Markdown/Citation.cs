using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>A mark in the text that names its sources: <c>[@hayden-2021]</c> or <c>[@hayden-2021; @who-2023]</c>.</summary>
public sealed class Citation(IReadOnlyList<string> keys) : LeafInline
{
    public IReadOnlyList<string> Keys => keys;
}

internal sealed class CitationParser : InlineParser
{
    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");
    private static readonly SearchValues<char> Inside = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_@; \n");

    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not '@')
        {
            return false;
        }

        var inside = slice.AsSpan()[1..];
        var length = inside.IndexOfAnyExcept(Inside);
        if (length < 0 || inside[length] != ']')
        {
            return false;
        }

        var end = slice.Start + 1 + length;
        var keys = slice.Text[(slice.Start + 1)..end].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!keys.All(IsKey))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new Citation([.. keys.Select(key => key[1..])])
        {
            Line = line,
            Column = column,
            Span = new(start, start + end - slice.Start),
        };
        slice.Start = end + 1;
        return true;
    }

    private static bool IsKey(string key) =>
        key.Length > 1 && key[0] == '@' && key.AsSpan(1).IndexOfAnyExcept(KeyLetters) < 0;
}
