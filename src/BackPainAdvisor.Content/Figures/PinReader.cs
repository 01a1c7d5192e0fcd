using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads what a hand or a foot holds on to.</summary>
internal static class PinReader
{
    public static FootPin? Foot(YamlNode value, FigureProblems problems) =>
        value is YamlScalarNode { Value: "free" } ? null : problems.Word<FootPin>(value, "foot pin");

    /// <summary><c>floor</c>, <c>{ floor: 64, wide: 62 }</c>, <c>head</c>, <c>far shin</c>; null for <c>free</c>.</summary>
    public static HandPin? Hand(YamlNode value, FigureProblems problems)
    {
        if (value is YamlMappingNode)
        {
            return OnFloor(value, problems);
        }

        if (problems.Text(value) is not { } text || text == "free")
        {
            return null;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Side? leg = words is ["near", _] ? Side.Near : words is ["far", _] ? Side.Far : null;
        var word = leg is null ? text : words[1];
        if (KnownWords.Of<HandHold>().TryGetValue(word, out var hold))
        {
            return new(hold, leg);
        }

        problems.Unknown(value, "hand pin", word, KnownWords.Of<HandHold>().Keys.Append("free"));
        return null;
    }

    private static HandPin OnFloor(YamlNode value, FigureProblems problems)
    {
        var pin = new HandPin(HandHold.Floor, Ahead: 0);
        foreach (var (key, node, number) in problems.Pairs(value, "hand"))
        {
            switch (key)
            {
                case "floor":
                    pin = pin with { Ahead = problems.Number(number, "hand floor", -600, 600) ?? 0 };
                    break;
                case "wide":
                    pin = pin with { Wide = problems.Number(number, "hand wide", -300, 300) ?? 0 };
                    break;
                default:
                    problems.Unknown(node, "key", key, ["floor", "wide"]);
                    break;
            }
        }

        return pin;
    }
}
