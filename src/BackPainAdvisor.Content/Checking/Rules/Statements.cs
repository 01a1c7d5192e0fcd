using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Reading;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>What an article states about bodies and treatments stands on a claim, and claims stand on sources.</summary>
internal static class Statements
{
    /// <summary>The list of check-words.yaml whose words make a sentence a medical statement.</summary>
    public const string Rule = "claim-missing";

    public static IEnumerable<Problem> Find(SiteContent site) =>
        Unclaimed(site).Concat(FromOldPage(site)).Concat(Unsourced(site));

    // What to ask, and what nobody knows, states nothing.
    private static readonly string[] OpenSections = ["questions", "not-known"];

    // Steps tell what to do; a question states nothing; a verdict is a claim's own judgement.
    private static IEnumerable<Problem> Unclaimed(SiteContent site)
    {
        var phrases = new Phrases(site.WordRules.Where(rule => rule.Rule == Rule));
        return
            from article in site.AllArticles
            from passage in Prose.Of(article.Body)
            where passage.Kind is PassageKind.Paragraph or PassageKind.Point or PassageKind.Cell && passage.Container is not "verdict" && passage.Cited is [] && !OpenSections.Contains(passage.Section)
            from sentence in passage.Sentences
            where sentence.Claims is [] && !sentence.Text.EndsWith('?')
            let found = phrases.In(sentence.OwnWords).FirstOrDefault()
            where found is not null
            select new Problem(article.File, sentence.Line, sentence.Column, found.Rule.Severity, Rule, $"'{found.Words}': {found.Rule.Message}");
    }

    private static IEnumerable<Problem> FromOldPage(SiteContent site) =>
        from text in Texts.Of(site)
        from made in text.Stated()
        where site.Claim(made.Claim) is { IsFromOldPage: true }
        select Problem.Error(text.File, made.Line, made.Column, "legacy-as-fact", $"'{made.Claim}' is what the old page said. Judge it in a block ':::verdict {made.Claim} ...', never state it.");

    private static IEnumerable<Problem> Unsourced(SiteContent site) =>
        from claim in site.Claims
        where claim.Sources is []
        let place = YamlPlace.OfEntry(site.Files["evidence/claims.yaml"].Text, "id", claim.Id)
        select Problem.Error("evidence/claims.yaml", place.Line, place.Column, "claim-unsourced", $"The claim '{claim.Id}' has no source. Name at least one key of evidence/references.yaml.");
}
