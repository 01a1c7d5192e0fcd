using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>
/// The only place where a comment becomes HTML. Elements: p, br, em, strong, ul, ol (start), li, blockquote,
/// a (href, rel), bdi. Everything that came from the reader passes through <see cref="Escape"/>.
/// </summary>
internal sealed class HtmlOfComment(StringBuilder html)
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    public void Write(ContainerBlock blocks, bool isTight = false)
    {
        foreach (var block in blocks)
        {
            Write(block, isTight);
        }
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case ListBlock list:
                Write(list);
                break;
            case QuoteBlock quote:
                html.Append("<blockquote>\n");
                Write(quote);
                html.Append("</blockquote>\n");
                break;
            case ParagraphBlock { Inline: { } inlines } when isTight:
                Write(inlines);
                html.Append('\n');
                break;
            case ParagraphBlock { Inline: { } inlines }:
                html.Append("<p>");
                Write(inlines);
                html.Append("</p>\n");
                break;
            case LeafBlock asTyped:
                html.Append("<p>").Append(Escape(AsTyped(asTyped))).Append("</p>\n");
                break;
        }
    }

    internal static string AsTyped(LeafBlock block) =>
        block is ThematicBreakBlock line ? line.Content.ToString().Trim() : block.Lines.ToString();

    private void Write(ListBlock list)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, out var number) && number != 1 ? $" start=\"{number}\"" : "";
        html.Append(list.IsOrdered ? $"<ol{start}>\n" : "<ul>\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            html.Append("<li>");
            Write(item, isTight: !list.IsLoose);
            html.Append("</li>\n");
        }

        html.Append(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void Write(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                html.Append(Escape(literal.Content.ToString()));
                break;
            case LineBreakInline:
                html.Append("<br>\n");
                break;
            case CommentLink link:
                Write(link);
                break;
            case EmphasisInline emphasis:
                var element = emphasis.DelimiterCount == 2 ? "strong" : "em";
                html.Append('<').Append(element).Append('>');
                Write((ContainerInline)emphasis);
                html.Append("</").Append(element).Append('>');
                break;
            case DelimiterInline mark:
                html.Append(Escape(mark.ToLiteral()));
                Write((ContainerInline)mark);
                break;
        }
    }

    /// <summary>bdi: marks of writing direction in the text can't turn round the host that stands beside it.</summary>
    private void Write(CommentLink link)
    {
        html.Append("<a href=\"").Append(Escape(link.Address.Href)).Append("\" rel=\"ugc nofollow noopener\">")
            .Append(link.IsAddressShown ? Escape(link.Text) : $"<bdi>{Escape(link.Text)}</bdi>").Append("</a>");
        if (!link.IsAddressShown)
        {
            html.Append(" <bdi>(").Append(Escape(link.Address.Host)).Append(")</bdi>");
        }
    }
}
