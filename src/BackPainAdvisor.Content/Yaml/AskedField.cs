namespace BackPainAdvisor.Content.Yaml;

/// <summary>A field that a reader of content asks a mapping for.</summary>
/// <param name="IsRequired">Without it the whole is not taken.</param>
/// <param name="Words">The only words that it may hold; empty when any text may stand.</param>
public sealed record AskedField(string Key, FieldShape Shape, bool IsRequired, IReadOnlyList<string> Words);

/// <summary>What a field holds.</summary>
public enum FieldShape
{
    Any,
    Text,
    Date,
    WholeNumber,
    Number,
    Flag,
    Texts,
    Map,
    Maps,
}
