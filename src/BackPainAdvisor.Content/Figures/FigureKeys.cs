using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads the keys that hold for a whole figure: its view, its things, its muscles, its timing.</summary>
internal static class FigureKeys
{
    public static readonly string[] All =
    [
        "name", "says", "base", "poses", "view", "tilt", "yaw", "shade", "ground", "props", "order", "anchor", "main",
        "cycle", "move", "pause", "dose", "work", "stretch", "body", "skin",
    ];

    private static readonly Dictionary<string, Layer> Layers = new(StringComparer.Ordinal)
    {
        ["arm near"] = Layer.ArmNear, ["arm far"] = Layer.ArmFar, ["leg near"] = Layer.LegNear, ["leg far"] = Layer.LegFar,
        ["torso"] = Layer.Torso, ["head"] = Layer.Head, ["mus"] = Layer.Muscle, ["musf"] = Layer.MuscleFar, ["rope"] = Layer.Rope,
    };

    public static FigureSpec Over(FigureSpec figure, string key, YamlNode value, FigureProblems problems) => key switch
    {
        "name" => figure with { Name = problems.Text(value) ?? figure.Name },
        "says" => figure with { Says = problems.Text(value) ?? figure.Says },
        "view" => figure with { View = problems.Word<View>(value, "view") ?? figure.View },
        "tilt" => figure with { Tilt = problems.Number(value, key, 0, 0.8) },
        "yaw" => figure with { Yaw = problems.Number(value, key, -180, 180) },
        "shade" => figure with { Shade = problems.Word<Shade>(value, "shade") },
        "ground" => figure with { Ground = problems.Word<Ground>(value, "ground") ?? figure.Ground },
        "props" => figure with { Props = PropReader.Read(value, problems) },
        "order" => figure with { Order = [.. YamlValues.Entries(value).Select(entry => LayerOf(entry, problems)).OfType<Layer>()] },
        "anchor" => figure with { Anchor = problems.Part(value) },
        "cycle" => figure with { Cycle = problems.Word<Cycle>(value, "cycle") ?? figure.Cycle },
        "move" => figure with { MoveSeconds = problems.Number(value, key, 0.2, 10) ?? figure.MoveSeconds },
        "pause" => figure with { PauseSeconds = problems.Number(value, key, 0, 10) ?? figure.PauseSeconds },
        "dose" => figure with { Dose = DoseOf(value, problems) },
        "work" => figure with { Work = Regions(value, problems) },
        "stretch" => figure with { Stretch = Regions(value, problems) },
        "body" => figure with { Build = problems.Word<Build>(value, "body") ?? figure.Build },
        "skin" => figure with { Skin = problems.Word<SkinTone>(value, "skin tone") ?? figure.Skin },
        _ => figure,
    };

    private static Layer? LayerOf(YamlNode entry, FigureProblems problems)
    {
        if (problems.Text(entry) is not { } word)
        {
            return null;
        }

        if (Layers.TryGetValue(word, out var layer))
        {
            return layer;
        }

        problems.Unknown(entry, "layer", word, Layers.Keys);
        return null;
    }

    private static FigureDose DoseOf(YamlNode value, FigureProblems problems)
    {
        var dose = new FigureDose();
        foreach (var (key, node, one) in problems.Pairs(value, "dose"))
        {
            switch (key)
            {
                case "hold": dose = dose with { HoldSeconds = problems.Whole(one, "hold", 0, 3600) ?? 0 }; break;
                case "reps": dose = dose with { Repetitions = problems.Whole(one, "reps", 0, 200) ?? 0 }; break;
                case "sides": dose = dose with { IsEachSide = problems.Truth(one, "sides") ?? false }; break;
                default: problems.Unknown(node, "key", key, ["hold", "reps", "sides"]); break;
            }
        }

        return dose;
    }

    private static List<MuscleRegion> Regions(YamlNode value, FigureProblems problems)
    {
        List<MuscleRegion> regions = [];
        foreach (var entry in YamlValues.Entries(value))
        {
            if (problems.Text(entry) is not { } text)
            {
                continue;
            }

            Side? side = text.StartsWith("near ", StringComparison.Ordinal) ? Side.Near
                : text.StartsWith("far ", StringComparison.Ordinal) ? Side.Far : null;
            var word = side is null ? text : text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            if (KnownWords.Of<Muscle>().TryGetValue(word, out var muscle))
            {
                regions.Add(new(muscle, side));
            }
            else
            {
                problems.Unknown(entry, "region", word, KnownWords.Of<Muscle>().Keys);
            }
        }

        return regions;
    }
}
