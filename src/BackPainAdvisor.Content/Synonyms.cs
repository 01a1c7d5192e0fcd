using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content;

/// <summary>Groups of words that mean the same to a reader who searches: synonyms.yaml.</summary>
public sealed record Synonyms(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    public static readonly Synonyms None = new([]);

    public static Synonyms? Read(string file, string text, List<Problem> problems)
    {
        var groups = YamlList.Read(file, text, problems, "groups", fields => fields.List("words"));
        return groups is null ? null : new Synonyms(groups);
    }
}
