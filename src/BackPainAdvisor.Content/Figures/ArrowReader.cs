using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads arrows: <c>[near foot]</c>, <c>[{ at: belly, dir: in }]</c>, <c>[{ turn: chest }]</c>.</summary>
internal static class ArrowReader
{
    private static readonly string[] Keys =
        ["part", "at", "turn", "dir", "place", "path", "from", "off", "t0", "t1", "gap", "dx", "dy", "r", "deg"];

    public static IReadOnlyList<Arrow> Read(YamlNode value, FigureProblems problems) =>
        [.. YamlValues.Entries(value).Select(entry => One(entry, problems)).OfType<Arrow>()];

    private static Arrow? One(YamlNode entry, FigureProblems problems)
    {
        if (entry is not YamlMappingNode)
        {
            return problems.Part(entry) is { } part ? new Arrow.OfPart(part) : null;
        }

        var pairs = problems.Pairs(entry, "arrow");
        foreach (var pair in pairs.Where(pair => !Keys.Contains(pair.Key)))
        {
            problems.Unknown(pair.Node, "key", pair.Key, Keys);
        }

        YamlNode? Value(string key) => pairs.FirstOrDefault(pair => pair.Key == key).Value;
        double? Number(string key, double least, double most) =>
            Value(key) is { } node ? problems.Number(node, key, least, most) : null;

        var isBehind = Value("place") is YamlScalarNode { Value: "behind" };
        if (Value("part") is { } moved)
        {
            return problems.Part(moved) is not { } part ? null : new Arrow.OfPart(
                part, Value("path") is { } path && problems.Truth(path, "path") == true, isBehind,
                (int?)Number("from", 0, 5), Number("off", 0, 400), Number("t0", 0, 1) ?? 0.22, Number("t1", 0, 1) ?? 0.9);
        }

        if (Value("turn") is { } turned)
        {
            return problems.Part(turned) is { } part
                ? new Arrow.Around(part, Number("r", 60, 300) ?? 150, Number("deg", -300, 300) ?? 80, Number("dy", -400, 400) ?? 0)
                : null;
        }

        if (Value("at") is not { } at || Value("dir") is not { } dir)
        {
            problems.Add(entry, "F02", "an arrow needs a part, a turn, or at and dir");
            return null;
        }

        return At(at, problems) is not { } place || problems.Word<ArrowWay>(dir, "direction") is not { } way ? null : new Arrow.At(
            place.Part, place.Spot, way, Number("gap", -200, 300) ?? 22, Number("dx", -400, 400) ?? 0, Number("dy", -400, 400) ?? 0, isBehind);
    }

    private static (BodyPart? Part, Spot? Spot)? At(YamlNode node, FigureProblems problems)
    {
        if (node is YamlScalarNode { Value: { } word } && KnownWords.Of<Spot>().TryGetValue(word, out var spot))
        {
            return (BodyPart.Parse(word), spot);
        }

        return problems.Part(node) is { } part ? (part, null) : null;
    }
}
