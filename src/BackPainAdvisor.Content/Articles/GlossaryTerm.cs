using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Articles;

/// <summary>A word and what it means, in plain words: glossary.yaml.</summary>
/// <param name="Also">Other forms of the word.</param>
/// <param name="Claim">The claim behind the meaning, when it states more than a meaning.</param>
public sealed record GlossaryTerm(string Id, string Term, IReadOnlyList<string> Also, string Meaning, string? Claim)
{
    public string Address => $"/glossary#{Id}";

    internal static GlossaryTerm Read(YamlFields fields) => new(
        fields.RequiredId("id"),
        fields.RequiredText("term"),
        fields.List("also"),
        fields.RequiredText("meaning"),
        fields.Text("claim"));
}
