using System.Globalization;
using BackPainAdvisor.Content.Reading;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>How hard a text is to read: its grade, its longest sentences, its longest lists.</summary>
internal static class PlainWords
{
    private const double HighestGrade = 7.0;
    private const double LowestEase = 70;
    private const int LeastWords = 50;
    private const int MostWords = 25;
    private const int MostPoints = 7;
    private const int MostWordsInAKeyPoint = 20;

    public static IEnumerable<Problem> Find(SiteContent site) =>
        Texts.Of(site).SelectMany(text => Grades(text).Concat(Long(text)).Concat(Lists(text)));

    private static IEnumerable<Problem> Grades(Markdown.MarkdownText text)
    {
        // Of a few words the formulas say nothing.
        if (Prose.GradeOf(text) is not { Words: >= LeastWords } grade || (grade.FleschKincaid <= HighestGrade && grade.ReadingEase >= LowestEase))
        {
            yield break;
        }

        var hardest = Prose.Of(text).Where(passage => passage.IsProse).SelectMany(passage => passage.Sentences)
            .OrderByDescending(sentence => ReadingGrade.Of([sentence.Text])?.FleschKincaid ?? 0)
            .Take(3)
            .Select(sentence => $"line {sentence.Line}: \"{sentence.Text}\"");
        yield return Problem.Error(text.File, 0, 0, "reading-grade", string.Create(CultureInfo.InvariantCulture, $"The Flesch-Kincaid grade is {grade.FleschKincaid:0.0} and the reading ease {grade.ReadingEase:0}; at most {HighestGrade:0.0} and at least {LowestEase} are asked for. Hardest: {string.Join("; ", hardest)}"));
    }

    private static IEnumerable<Problem> Long(Markdown.MarkdownText text) =>
        from passage in Prose.Of(text)
        where passage.IsProse
        let limit = passage is { Container: "key-points", Kind: PassageKind.Point } ? MostWordsInAKeyPoint : MostWords
        from sentence in passage.Sentences
        let words = Words.WithFigures(sentence.Text).Count()
        where words > limit
        select Problem.Error(text.File, sentence.Line, sentence.Column, "sentence-long", $"This sentence has {words} words; at most {limit} are asked for here. Make two of it.");

    private static IEnumerable<Problem> Lists(Markdown.MarkdownText text) =>
        from list in text.All<ListBlock>()
        where list.Count > MostPoints
        select Problem.Warning(text.File, text.LineOf(list), 1, "list-long", $"This list has {list.Count} points; people keep at most {MostPoints} in mind. Part it under headings.");
}
