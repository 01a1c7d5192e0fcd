using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Words of medicine and of research that stand unexplained: neither in the glossary nor, in brackets, where they first stand.</summary>
internal static class Jargon
{
    /// <summary>The list of check-words.yaml.</summary>
    public const string Rule = "jargon-unexplained";

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var phrases = new Phrases(site.WordRules.Where(rule => rule.Rule == Rule));
        var explained = site.Glossary.SelectMany(term => term.Also.Append(term.Term)).SelectMany(form => Words.Lowered(form)).Select(word => word.Word).ToHashSet(StringComparer.Ordinal);
        return
            from text in Texts.Of(site)
            from first in First(text, phrases)
            where !Words.Lowered(first.Found.Words).All(word => explained.Contains(word.Word)) && !IsExplainedThere(first.Sentence, first.Found.Start + first.Found.Words.Length)
            select new Problem(text.File, first.Sentence.Line, first.Sentence.Column + first.Found.Start, first.Found.Rule.Severity, Rule, $"'{first.Found.Words}': {first.Found.Rule.Message}");
    }

    private static IEnumerable<(Sentence Sentence, Found Found)> First(MarkdownText text, Phrases phrases) =>
        (from passage in Prose.Of(text)
         from sentence in passage.Sentences
         from found in phrases.In(sentence.OwnWords)
         select (sentence, found)).DistinctBy(pair => pair.found.Words, StringComparer.Ordinal);

    // "sciatica (pain down the leg)", "analgesics, which ease pain"
    private static bool IsExplainedThere(Sentence sentence, int end) =>
        sentence.Text.AsSpan(end).TrimStart() is ['(', ..] or [':', ..] || sentence.Text.AsSpan(end).StartsWith(", which", StringComparison.Ordinal);
}
