using System.Runtime.CompilerServices;
using BackPainAdvisor.Content.Figures;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Tests.Figures;

/// <summary>The exercises of <c>poses.yaml</c>, which stands beside this file.</summary>
internal static class PoseFile
{
    public static readonly IReadOnlyDictionary<string, FigureReading> Readings = Read();

    public static IEnumerable<string> Slugs => Readings.Keys;

    public static FigureSpec Figure(string slug) =>
        Readings[slug].Figure ?? throw new InvalidOperationException($"'{slug}' gave no figure: {string.Join("; ", Readings[slug].Problems)}");

    public static string TextOf(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here) ?? "", name));

    public static YamlMappingNode Mapping(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static Dictionary<string, FigureReading> Read() =>
        ((YamlMappingNode)Mapping(TextOf("poses.yaml")).Children["exercises"]).Children.ToDictionary(
            pair => ((YamlScalarNode)pair.Key).Value ?? "",
            pair => FigureReader.Read(((YamlScalarNode)pair.Key).Value ?? "", (YamlMappingNode)pair.Value),
            StringComparer.Ordinal);
}
