using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>A sentence that makes a claim of the ledger: <c>[Walking helps a little.]{claim=walking-vs-little}</c>.</summary>
public sealed class ClaimSpan(string claim) : ContainerInline
{
    public string Claim => claim;
}

/// <summary>Closes the bracket that Markdig's link parser opened, when <c>{claim=id}</c> follows it.</summary>
internal sealed class ClaimSpanParser : InlineParser
{
    private const string Opening = "{claim=";

    public ClaimSpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.MatchLowercase(Opening, 1) || OpenBracket(processor) is not { } bracket)
        {
            return false;
        }

        var idStart = slice.Start + 1 + Opening.Length;
        var end = slice.Text.IndexOf('}', idStart);
        if (end < 0 || end > slice.End)
        {
            return false;
        }

        var span = new ClaimSpan(slice.Text[idStart..end].Trim())
        {
            Line = bracket.Line,
            Column = bracket.Column,
            Span = new(bracket.Span.Start, processor.GetSourcePosition(end)),
        };
        bracket.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        // Closed only now: a closed container takes no children over from the bracket.
        span.IsClosed = true;
        slice.Start = end + 1;
        return true;
    }

    // Markdig calls a bracket with a link inside inactive, for links hold no links; a claim may hold one.
    private static LinkDelimiterInline? OpenBracket(InlineProcessor processor) =>
        processor.Inline?.FindParentOfType<LinkDelimiterInline>().FirstOrDefault() is { IsImage: false } bracket ? bracket : null;
}
