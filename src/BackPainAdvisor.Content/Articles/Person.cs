using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Articles;

/// <summary>Who writes or reviews: people.yaml.</summary>
/// <param name="IsClinician">Only a clinician's review fills the seal.</param>
/// <param name="Account">The account of the moderator who answers readers as this person.</param>
public sealed record Person(string Id, string Name, string Kind, bool IsClinician, IReadOnlyList<string> MayBeCalled, string? Qualification, string? Conflicts, string? Account = null)
{
    internal static Person Read(YamlFields fields) => new(
        fields.RequiredId("id"),
        fields.RequiredText("name"),
        fields.Text("kind") ?? "person",
        fields.Flag("clinician"),
        fields.List("mayBeCalled"),
        fields.Text("qualification"),
        fields.Text("conflicts"),
        fields.Text("account"));
}
