using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>Something that readers of a leaflet on back pain want to know, and the claims that answer it: needs.yaml.</summary>
/// <param name="Claims">Ids of claims, the plainest answer first.</param>
public sealed record Need(string Id, string Title, IReadOnlyList<string> Claims)
{
    internal static Need Read(YamlFields fields) => new(fields.RequiredId("id"), fields.RequiredText("title"), fields.List("claims"));
}
