using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Articles;

/// <summary>A subject that articles and exercises share: topics.yaml.</summary>
/// <param name="Intro">Two or three sentences at the head of its page.</param>
public sealed record Topic(string Id, string Title, string Description, string Intro)
{
    public string Address => $"/topics/{Id}";

    internal static Topic Read(YamlFields fields) => new(
        fields.RequiredId("id"),
        fields.RequiredText("title"),
        fields.RequiredText("description"),
        fields.Text("intro") ?? "");
}
