using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>A comment without its marks: for feeds, lists and the terminal.</summary>
internal sealed class PlainTextOfComment(StringBuilder text)
{
    public void Write(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                var number = list.IsOrdered && int.TryParse(list.OrderedStart, out var start) ? start : 1;
                foreach (var item in list.OfType<ListItemBlock>())
                {
                    text.Append(list.IsOrdered ? $"{number++}. " : "- ");
                    Write(item);
                }

                break;
            case QuoteBlock quote:
                text.Append("> ");
                Write(quote);
                break;
            case ParagraphBlock { Inline: { } inlines }:
                Write(inlines);
                text.Append('\n');
                break;
            case LeafBlock asTyped:
                text.Append(HtmlOfComment.AsTyped(asTyped)).Append('\n');
                break;
        }
    }

    private void Write(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case CommentLink link:
                    text.Append(link.IsAddressShown ? link.Text : $"{link.Text} ({link.Address.Href})");
                    break;
                case ContainerInline inner:
                    text.Append(inner is DelimiterInline mark ? mark.ToLiteral() : "");
                    Write(inner);
                    break;
            }
        }
    }
}
