using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Articles;

/// <summary>A word and what it means, in plain words: glossary.yaml.</summary>
/// <param name="Also">Other forms of the word.</param>
/// <param name="InArticles">The forms whose meaning can be opened where an article first uses one.</param>
/// <param name="Claim">The claim behind the meaning, when it states more than a meaning.</param>
public sealed record GlossaryTerm(string Id, string Term, IReadOnlyList<string> Also, IReadOnlyList<string> InArticles, string Meaning, string? Claim)
{
    private const string Never = "never";

    public string Address => $"/glossary#{Id}";

    internal static GlossaryTerm Read(YamlFields fields)
    {
        var term = fields.RequiredText("term");
        var also = fields.List("also");
        return new GlossaryTerm(fields.RequiredId("id"), term, also, FormsInArticles(fields.List("inArticles"), term, also), fields.RequiredText("meaning"), fields.Text("claim"));
    }

    // 'Long-lasting (chronic) pain' is a heading; nobody writes it so in a sentence.
    private static IReadOnlyList<string> FormsInArticles(IReadOnlyList<string> chosen, string term, IReadOnlyList<string> also) => chosen switch
    {
        [Never] => [],
        [_, ..] => chosen,
        _ => [.. also.Prepend(term).Where(form => form.Length > 0 && !form.Contains('(', StringComparison.Ordinal))],
    };
}
