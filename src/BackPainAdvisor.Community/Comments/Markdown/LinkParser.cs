using System.Buffers;
using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>
/// <c>[text](https://address)</c> and an address by itself. Whatever does not fit exactly (pictures, titles, brackets in
/// brackets, other schemes) is no link, and so is shown as typed.
/// </summary>
internal sealed class LinkParser : InlineParser
{
    private const int LongestText = 300;
    private static readonly SearchValues<char> EndOfAddress = SearchValues.Create(" \t\n\r<>\"`[]{}|^\u00A0\u3000");

    public LinkParser() => OpeningCharacters = ['[', 'h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var (link, length) = slice.CurrentChar == '['
            ? before == '!' ? default : ReadBracketed(slice.AsSpan())
            : before.IsAlphaNumeric() ? default : ReadBare(slice.AsSpan());
        if (link is null)
        {
            return false;
        }

        link.Span.Start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        (link.Line, link.Column, link.Span.End) = (line, column, link.Span.Start + length - 1);
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    private static (CommentLink? Link, int Length) ReadBracketed(ReadOnlySpan<char> typed)
    {
        var inside = typed[1..Math.Min(typed.Length, LongestText)];
        var close = inside.IndexOfAny("[]\n");
        if (close < 1 || inside[close] != ']' || inside[..close].IsWhiteSpace() || typed[(close + 2)..] is not ['(', .. var rest])
        {
            return default;
        }

        var addressLength = LengthOfAddress(rest);
        if (addressLength >= rest.Length || rest[addressLength] != ')' || WebAddress.Read(rest[..addressLength].ToString()) is not { } address)
        {
            return default;
        }

        var text = inside[..close].ToString();
        var isAddressShown = Ascii.IsValid(text) && rest[..addressLength].SequenceEqual(text);
        return (new CommentLink(text, address, isAddressShown), close + 2 + addressLength + 2);
    }

    private static (CommentLink? Link, int Length) ReadBare(ReadOnlySpan<char> typed)
    {
        if (!WebAddress.StartsLikeOne(typed))
        {
            return default;
        }

        var text = typed[..LengthOfAddress(typed)].TrimEnd(".,;:!?'*_~\u2019\u201D\u2026").ToString();
        return WebAddress.Read(text) is { } address
            ? (new CommentLink(text, address, Ascii.IsValid(text)), text.Length)
            : default;
    }

    /// <summary>Up to white space, a bracket of another kind, or a closing bracket that was not opened in the address.</summary>
    private static int LengthOfAddress(ReadOnlySpan<char> typed)
    {
        var end = typed.IndexOfAny(EndOfAddress);
        var open = 0;
        for (var index = 0; index < (end < 0 ? typed.Length : end); index++)
        {
            open += typed[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                return index;
            }
        }

        return end < 0 ? typed.Length : end;
    }
}
