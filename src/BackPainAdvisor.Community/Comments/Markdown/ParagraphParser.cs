using Markdig.Parsers;
using Markdig.Syntax;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>A paragraph and nothing else: an underlined line is no heading, and <c>[a]: b</c> is text, not a definition that vanishes.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public ParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph)
        {
            return true;
        }

        var lines = paragraph.Lines.Lines;
        for (var index = 0; index < paragraph.Lines.Count; index++)
        {
            lines[index].Slice.TrimStart();
        }

        if (paragraph.Lines.Count > 0)
        {
            lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
        }

        return paragraph.Lines.Count > 0;
    }
}
