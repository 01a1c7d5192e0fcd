using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Words of cure, of devices, of fear and others that editors listed in check-words.yaml. What others say, between quotation marks, is left alone.</summary>
internal static class ForbiddenWords
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        from rule in site.WordRules.Where(rule => rule.Rule is not (Statements.Rule or Jargon.Rule))
        let phrases = new Phrases(rule.Find)
        from problem in InTexts(site, rule, phrases).Concat(InHeads(site, rule, phrases))
        select problem;

    private static IEnumerable<Problem> InTexts(SiteContent site, WordRule rule, Phrases phrases) =>
        from text in Texts.Of(site)
        from passage in Prose.Of(text)
        where passage.Kind is not PassageKind.Quote
        from sentence in passage.Sentences
        from found in phrases.In(sentence.OwnWords, rule.UnlessAfter)
        select Told(text.File, sentence.Line, sentence.Column + found.Start, rule, found.Words);

    // Titles and descriptions stand in lists, in search engines and in people's tabs.
    private static IEnumerable<Problem> InHeads(SiteContent site, WordRule rule, Phrases phrases) =>
        from head in site.AllArticles.SelectMany(article => Heads(article.File, article.Title, article.Description))
            .Concat(site.Pages.SelectMany(page => Heads(page.File, page.Title, page.Description)))
        from found in phrases.In(Quoted.Blank(head.Text), rule.UnlessAfter)
        let place = YamlPlace.OfValue(site.Files[head.File].Text, head.Key, found.Words)
        select Told(head.File, place.Line, place.Column, rule, found.Words);

    private static IEnumerable<(string File, string Key, string Text)> Heads(string file, string title, string description) =>
        [(file, "title", title), (file, "description", description)];

    private static Problem Told(string file, int line, int column, WordRule rule, string words) =>
        new(file, line, column, rule.Severity, rule.Rule, $"'{words}': {rule.Message}");
}
