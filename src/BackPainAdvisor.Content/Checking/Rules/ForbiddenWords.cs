using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Words of cure, of devices, of fear and others that editors listed in check-words.yaml. What others say, between quotation marks, is left alone.</summary>
internal static class ForbiddenWords
{
    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var phrases = new Phrases(site.WordRules.Where(rule => rule.Rule is not (Statements.Rule or Jargon.Rule)));
        return InTexts(site, phrases).Concat(InHeads(site, phrases));
    }

    private static IEnumerable<Problem> InTexts(SiteContent site, Phrases phrases) =>
        from text in Texts.Of(site)
        from passage in Prose.Of(text)
        where passage.Kind is not PassageKind.Quote
        from sentence in passage.Sentences
        from found in phrases.In(sentence.OwnWords)
        select Told(text.File, sentence.Line, sentence.Column + found.Start, found);

    // Titles and descriptions stand in lists, in search engines and in people's tabs.
    private static IEnumerable<Problem> InHeads(SiteContent site, Phrases phrases) =>
        from head in site.AllArticles.SelectMany(article => Heads(article.File, article.Title, article.Description))
            .Concat(site.Programs.All.SelectMany(program => Heads(program.File, program.Title, program.Description)))
            .Concat(site.Pages.SelectMany(page => Heads(page.File, page.Title, page.Description)))
        from found in phrases.In(Words.Lowered(Quoted.Blank(head.Text)))
        let place = YamlPlace.OfValue(site.Files[head.File].Text, head.Key, head.Text)
        select Told(head.File, place.Line, place.Column, found);

    private static IEnumerable<(string File, string Key, string Text)> Heads(string file, string title, string description) =>
        [(file, "title", title), (file, "description", description)];

    private static Problem Told(string file, int line, int column, Found found) =>
        new(file, line, column, found.Rule.Severity, found.Rule.Rule, $"'{found.Words}': {found.Rule.Message}");
}
