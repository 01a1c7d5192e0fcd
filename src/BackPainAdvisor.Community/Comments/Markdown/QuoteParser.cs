using Markdig.Helpers;
using Markdig.Parsers;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary><c>&gt; quoted</c>. But "&gt; 5 kg" and "&gt;= 3" mean "more than" under a health article, and stay text.</summary>
internal sealed class QuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var next = processor.PeekChar(1) == ' ' ? processor.PeekChar(2) : processor.PeekChar(1);
        return next.IsDigit() || next is '=' or '£' or '$' or '€' ? BlockState.None : base.TryOpen(processor);
    }
}
