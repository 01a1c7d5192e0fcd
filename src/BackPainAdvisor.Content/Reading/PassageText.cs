using System.Text;
using BackPainAdvisor.Content.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Reading;

/// <summary>The words of one block, with what stood behind them: where each came from, which claim it lies in.</summary>
internal sealed class PassageText
{
    private readonly StringBuilder _words = new();
    private readonly List<(int Start, int Line, int Column)> _places = [];
    private readonly List<(int Start, int End, string Claim)> _claims = [];
    private readonly List<string> _cited = [];

    private PassageText(MarkdownText text, LeafBlock block)
    {
        Walk(text, block.Inline!);
        Text = _words.ToString();
    }

    public string Text { get; }

    public IReadOnlyList<string> Cited => _cited;

    public static PassageText Of(MarkdownText text, LeafBlock block) => new(text, block);

    /// <summary>Where the letter at this index stands in the file.</summary>
    public (int Line, int Column) PlaceOf(int index)
    {
        var place = _places.LastOrDefault(candidate => candidate.Start <= index);
        return (place.Line, place.Column + index - place.Start);
    }

    public IReadOnlyList<string> ClaimsIn(Range range) =>
        [.. _claims.Where(claim => claim.Start < range.End.Value && claim.End > range.Start.Value).Select(claim => claim.Claim)];

    private void Walk(MarkdownText text, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(text, literal, literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    Add(text, code, code.Content);
                    break;
                case HtmlEntityInline entity:
                    Add(text, entity, entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    _words.Append(' ');
                    break;
                case Citation citation:
                    _cited.AddRange(citation.Keys);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ClaimSpan span:
                    var start = _words.Length;
                    Walk(text, span);
                    _claims.Add((start, _words.Length, span.Claim));
                    break;
                case ContainerInline container:
                    Walk(text, container);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(MarkdownText text, Inline inline, ReadOnlySpan<char> words)
    {
        _places.Add((_words.Length, text.LineOf(inline), inline.Column + 1));
        _words.Append(words);
    }
}
