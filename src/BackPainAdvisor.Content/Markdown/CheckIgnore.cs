using Markdig.Parsers;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>An editor's answer to a finding of the check, before the block it is about: <c>&lt;!-- check-ignore rule: reason --&gt;</c>.</summary>
public sealed class CheckIgnore : LeafBlock
{
    public CheckIgnore(BlockParser parser)
        : base(parser)
    {
    }

    public string Rule { get; init; } = "";

    public string Reason { get; init; } = "";
}

/// <summary>A line of its own; readers see nothing of it on the article, and the reason on the verify page.</summary>
internal sealed class CheckIgnoreParser : BlockParser
{
    private const string Start = "<!-- check-ignore";
    private const string End = "-->";

    public CheckIgnoreParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.ToString().TrimEnd();
        if (processor.IsCodeIndent || !line.StartsWith(Start, StringComparison.Ordinal) || !line.EndsWith(End, StringComparison.Ordinal))
        {
            return BlockState.None;
        }

        var inside = line[Start.Length..^End.Length];
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        processor.NewBlocks.Push(new CheckIgnore(this)
        {
            Rule = (colon < 0 ? inside : inside[..colon]).Trim(),
            Reason = colon < 0 ? "" : inside[(colon + 1)..].Trim(),
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
        });
        return BlockState.BreakDiscard;
    }
}
