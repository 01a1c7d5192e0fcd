using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads the things a figure uses: <c>[chair, pillow]</c> or <c>[{ band: { from: [600, 690] } }]</c>.</summary>
internal static class PropReader
{
    public static IReadOnlyList<Prop> Read(YamlNode value, FigureProblems problems) =>
        [.. YamlValues.Entries(value).Select(entry => One(entry, problems)).OfType<Prop>()];

    private static Prop? One(YamlNode entry, FigureProblems problems)
    {
        if (entry is not YamlMappingNode)
        {
            return problems.Word<PropKind>(entry, "prop") is { } kind ? new(kind) : null;
        }

        if (problems.Pairs(entry, "prop") is not [var (_, name, options)] || problems.Word<PropKind>(name, "prop") is not { } found)
        {
            return null;
        }

        var prop = new Prop(found);
        foreach (var (key, node, option) in problems.Pairs(options, "prop"))
        {
            prop = key switch
            {
                "under" when found is PropKind.Step => prop with { Side = problems.Word<Side>(option, "side") ?? Side.Near },
                "under" => prop with { Under = problems.Part(option) },
                "to" => prop with { Side = problems.Word<Side>(option, "side") ?? Side.Near },
                "from" => Posted(prop, option, problems),
                _ => Unknown(prop, key, node, problems),
            };
        }

        return prop;
    }

    private static Prop Posted(Prop prop, YamlNode value, FigureProblems problems)
    {
        if (YamlValues.Entries(value) is not [var x, var y])
        {
            problems.Add(value, "F02", "from needs two numbers: how far ahead and how high");
            return prop;
        }

        return prop with
        {
            PostX = problems.Number(x, "from", -1500, 1500) ?? prop.PostX,
            PostY = problems.Number(y, "from", 0, 1500) ?? prop.PostY,
        };
    }

    private static Prop Unknown(Prop prop, string key, YamlNode node, FigureProblems problems)
    {
        problems.Unknown(node, "key", key, ["under", "to", "from"]);
        return prop;
    }
}
