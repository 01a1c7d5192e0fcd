using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Words of medicine and of research that stand unexplained: neither in the glossary nor, in brackets, where they first stand.</summary>
internal static class Jargon
{
    /// <summary>The list of check-words.yaml.</summary>
    public const string Rule = "jargon-unexplained";

    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var explained = new Phrases(site.Glossary.SelectMany(term => term.Also.Append(term.Term)));
        return
            from rule in site.WordRules.Where(rule => rule.Rule == Rule)
            let phrases = new Phrases(rule.Find)
            from text in Texts.Of(site)
            from found in First(text, phrases)
            where !explained.In(found.Words, []).Any() && !IsExplainedThere(found.Sentence, found.Start + found.Words.Length)
            select new Problem(text.File, found.Sentence.Line, found.Sentence.Column + found.Start, rule.Severity, Rule, $"'{found.Words}': {rule.Message}");
    }

    private static IEnumerable<(Sentence Sentence, int Start, string Words)> First(Markdown.MarkdownText text, Phrases phrases) =>
        (from passage in Prose.Of(text)
         from sentence in passage.Sentences
         from found in phrases.In(sentence.Text, [])
         select (sentence, found.Start, found.Words)).DistinctBy(found => found.Words, StringComparer.OrdinalIgnoreCase);

    // "sciatica (pain down the leg)", "analgesics, which ease pain"
    private static bool IsExplainedThere(Sentence sentence, int end) =>
        sentence.Text.AsSpan(end).TrimStart() is ['(', ..] or [':', ..] || sentence.Text.AsSpan(end).StartsWith(", which", StringComparison.Ordinal);
}
