using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads the pose keys of a base posture, an exercise or a key pose; each writes only what changes.</summary>
internal static class PoseReader
{
    public static readonly string[] Keys =
    [
        "trunk", "roll", "turn", "belly", "lumbar", "thoracic", "neck", "near", "far", "rest", "level", "keep", "surface",
        .. LimbReader.Keys,
    ];

    /// <summary>The pose with the keys of a map laid over it: both sides first, then near and far, then what is kept.</summary>
    public static Pose Over(Pose pose, YamlMappingNode map, FigureProblems problems, bool mayKeep)
    {
        var pairs = problems.Pairs(map, "pose");
        var both = pairs.Where(pair => LimbReader.Keys.Contains(pair.Key)).ToList();
        pose = pose with
        {
            Near = LimbReader.Over(pose.Near, both, "", problems),
            Far = LimbReader.Over(pose.Far, both, "", new()),
        };
        pose = pairs.Aggregate(pose, (one, pair) => Over(one, pair.Key, pair.Value, problems));
        foreach (var keep in pairs.Where(pair => pair.Key == "keep"))
        {
            if (!mayKeep)
            {
                problems.Add(keep.Node, "F06", "the first pose has nothing before it to keep");
                continue;
            }

            pose = problems.Parts(keep.Value).SelectMany(part => part.Each()).Aggregate(pose, (one, part) => Kept(one, part, keep.Node, problems));
        }

        return pose;
    }

    private static Pose Over(Pose pose, string key, YamlNode value, FigureProblems problems)
    {
        double Angle(double old) => problems.Angle(value, key, Joint.All[key]) ?? old;
        return key switch
        {
            "trunk" => pose with { Trunk = Angle(pose.Trunk) },
            "roll" => pose with { Roll = Angle(pose.Roll) },
            "turn" => pose with { Turn = Angle(pose.Turn) },
            "belly" => pose with { Belly = Angle(pose.Belly) },
            "lumbar" => pose with { Lumbar = BendReader.Over(pose.Lumbar, value, key, "", problems) },
            "thoracic" => pose with { Thoracic = BendReader.Over(pose.Thoracic, value, key, "", problems) },
            "neck" => pose with { Neck = BendReader.Over(pose.Neck, value, key, "", problems) },
            "near" => pose with { Near = OneSide(pose.Near, value, "near ", problems) },
            "far" => pose with { Far = OneSide(pose.Far, value, "far ", problems) },
            "rest" => problems.Parts(value) is [_, ..] parts ? pose with { Rest = parts } : pose,
            "level" => pose with { IsLevelled = problems.Truth(value, "level") ?? true },
            "surface" => pose with { OnStep = Raised(value, problems) },
            _ => pose,
        };
    }

    private static LimbAngles OneSide(LimbAngles limbs, YamlNode value, string prefix, FigureProblems problems)
    {
        var pairs = problems.Pairs(value, prefix.Trim());
        foreach (var pair in pairs.Where(pair => !LimbReader.Keys.Contains(pair.Key)))
        {
            problems.Unknown(pair.Node, "joint", pair.Key, LimbReader.Keys);
        }

        return LimbReader.Over(limbs, pairs, prefix, problems);
    }

    private static List<BodyPart> Raised(YamlNode value, FigureProblems problems)
    {
        List<BodyPart> raised = [];
        foreach (var (key, node, surface) in problems.Pairs(value, "surface"))
        {
            if (problems.Part(node) is { } part && problems.Text(surface) is { } word)
            {
                raised.Add(part);
                if (word != "step")
                {
                    problems.Unknown(surface, "surface", word, ["step"]);
                }
            }
        }

        return raised;
    }

    private static Pose Kept(Pose pose, BodyPart part, YamlNode node, FigureProblems problems)
    {
        if (part.Side is not { } side || part.Name is not (PartName.Hand or PartName.Foot))
        {
            problems.Add(node, "F01", $"only hands and feet can be kept, not {part}");
            return pose;
        }

        var limbs = pose.Limbs(side);
        return pose.WithLimbs(side, part.Name is PartName.Hand
            ? limbs with { Hand = new(HandHold.Keep) }
            : limbs with { Foot = FootPin.Keep });
    }
}
