using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary><c>&gt; quoted</c>. But "&gt; 5 kg" and "&gt;= 3" mean "more than" under a health article, and stay text.</summary>
internal sealed class QuoteParser : QuoteBlockParser
{
    /// <summary>Quotes in quotes; deeper ones are nobody's conversation.</summary>
    private const int Deepest = 10;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (IsTooDeep(processor.CurrentContainer))
        {
            return BlockState.None;
        }

        var next = processor.PeekChar(1) == ' ' ? processor.PeekChar(2) : processor.PeekChar(1);
        return next.IsDigit() || next is '=' or '£' or '$' or '€' ? BlockState.None : base.TryOpen(processor);
    }

    private static bool IsTooDeep(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null && depth <= Deepest; container = container.Parent)
        {
            depth++;
        }

        return depth > Deepest;
    }
}
