using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Words as they are; a term of the glossary, the first time, as a disclosure of its meaning in brackets.</summary>
internal sealed class TermRenderer(TermPlaces terms) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var (text, written) = (literal.Content.ToString(), 0);
        foreach (var use in terms.Of(literal))
        {
            renderer.WriteEscape(text, written, use.Start - written);
            renderer.Write("<details class=\"term\"><summary>").WriteEscape(text, use.Start, use.End - use.Start);
            renderer.Write("</summary> (").WriteEscape(use.Term.Meaning.TrimEnd('.')).Write(")</details>");
            written = use.End;
        }

        renderer.WriteEscape(text, written, text.Length - written);
    }
}
