using BackPainAdvisor.Content.Articles;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>Where a text first uses words of the glossary in its prose. There, and only there, their meaning can be opened.</summary>
internal sealed class TermPlaces
{
    public static readonly TermPlaces None = new();

    // So that an article stays light, and a sentence stays a sentence.
    private const int MostTerms = 8;

    private readonly Dictionary<LiteralInline, List<TermUse>> _uses = [];

    private TermPlaces()
    {
    }

    public static TermPlaces In(MarkdownText text, IEnumerable<GlossaryTerm> glossary)
    {
        var (places, forms, seen) = (new TermPlaces(), new TermForms(glossary), new HashSet<GlossaryTerm>());
        var literals = text.Document.Descendants<ParagraphBlock>().Where(IsProse).SelectMany(paragraph => paragraph.Inline?.FindDescendants<LiteralInline>() ?? []);
        foreach (var literal in literals.Where(Disclosures.MayStandIn))
        {
            var first = forms.In(literal.Content.ToString()).Where(use => seen.Count < MostTerms && seen.Add(use.Term)).ToList();
            if (first.Count > 0)
            {
                places._uses.Add(literal, first);
            }
        }

        return places;
    }

    public IReadOnlyList<TermUse> Of(LiteralInline literal) => _uses.GetValueOrDefault(literal) ?? [];

    public bool IsIn(ParagraphBlock paragraph) => _uses.Count > 0 && paragraph.Inline?.FindDescendants<LiteralInline>().Any(_uses.ContainsKey) is true;

    // Not a quote, which tells the old page's words, nor a table's cell.
    private static bool IsProse(ParagraphBlock paragraph)
    {
        Block? outer = paragraph.Parent;
        while (outer is ListItemBlock or ListBlock or CustomContainer { Info: "key-points" or "reasons" or "caution" or "verdict" })
        {
            outer = outer.Parent;
        }

        return outer is MarkdownDocument;
    }
}
