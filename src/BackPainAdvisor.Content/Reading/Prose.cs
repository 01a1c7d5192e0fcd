using System.Runtime.CompilerServices;
using BackPainAdvisor.Content.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Reading;

/// <summary>The passages of a text, in order, without headings, code and addresses of links.</summary>
public static class Prose
{
    // A text never changes, and every rule of the check asks for its passages.
    private static readonly ConditionalWeakTable<MarkdownText, IReadOnlyList<Passage>> Known = [];

    public static IReadOnlyList<Passage> Of(MarkdownText text) => Known.GetValue(text, ReadAll);

    /// <summary>The reading grade of a text's own prose, or <c>null</c> when there is none.</summary>
    public static ReadingGrade? GradeOf(MarkdownText text) =>
        ReadingGrade.Of(Of(text).Where(passage => passage.IsProse).SelectMany(passage => passage.Sentences).Select(sentence => sentence.Text));

    private static IReadOnlyList<Passage> ReadAll(MarkdownText text) =>
        [.. text.All<ParagraphBlock>().Where(block => block.Inline is not null).Select(block => Read(text, block))];

    private static Passage Read(MarkdownText text, ParagraphBlock block)
    {
        var words = PassageText.Of(text, block);
        var sentences =
            from range in Sentences.In(words.Text)
            let place = words.PlaceOf(range.Start.Value)
            select new Sentence(words.Text[range], place.Line, place.Column, words.ClaimsIn(range));
        return new Passage(KindOf(block), ContainerOf(block), SectionOf(text, text.LineOf(block)), text.LineOf(block), words.Text, [.. sentences], words.Cited);
    }

    private static PassageKind KindOf(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case QuoteBlock:
                    return PassageKind.Quote;
                case TableCell:
                    return PassageKind.Cell;
                case ListBlock list:
                    return list.IsOrdered ? PassageKind.Step : PassageKind.Point;
                default:
                    break;
            }
        }

        return PassageKind.Paragraph;
    }

    private static string SectionOf(MarkdownText text, int line) =>
        text.Headings.LastOrDefault(heading => heading.Level == 2 && heading.Line <= line)?.Anchor ?? "";

    private static string? ContainerOf(Block block)
    {
        for (var around = block.Parent; around is not null; around = around.Parent)
        {
            if (around is CustomContainer container)
            {
                return container.Info;
            }
        }

        return null;
    }
}
