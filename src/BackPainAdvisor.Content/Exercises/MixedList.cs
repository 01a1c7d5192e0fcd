using System.Collections;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>A YAML list whose items are texts or have keys of their own.</summary>
internal sealed class MixedList(IReadOnlyList<(string? Text, YamlFields? Fields)> items) : IEnumerable<(string? Text, YamlFields? Fields)>
{
    public IEnumerable<string> Texts => items.Select(item => item.Text).OfType<string>();

    public IEnumerable<YamlFields> Maps => items.Select(item => item.Fields).OfType<YamlFields>();

    /// <param name="open">Makes the fields of a mapping, so that problems know the file.</param>
    public static MixedList Read(YamlFields fields, string key, Func<YamlMappingNode, YamlFields> open) => fields.Value(key) switch
    {
        YamlSequenceNode list => new MixedList([.. list.Select(node => node is YamlMappingNode map ? (default(string), open(map)) : (node.ToString().Trim(), default(YamlFields)))]),
        YamlScalarNode { Value: { Length: > 0 } text } => new MixedList([(text.Trim(), null)]),
        YamlMappingNode map => new MixedList([(null, open(map))]),
        _ => new MixedList([]),
    };

    public IEnumerator<(string? Text, YamlFields? Fields)> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
