using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads the angles and contacts of one side.</summary>
internal static class LimbReader
{
    public static readonly string[] Keys = ["hip", "knee", "ankle", "toes", "shoulder", "elbow", "wrist", "hand", "foot", "fingers"];

    /// <summary>The limbs with the keys of a map laid over them. A new shoulder, elbow, hip or knee lets go of an old pin.</summary>
    public static LimbAngles Over(LimbAngles limbs, IReadOnlyList<(string Key, YamlNode Node, YamlNode Value)> map, string prefix, FigureProblems problems)
    {
        bool Has(string key) => map.Any(pair => pair.Key == key);
        if ((Has("shoulder") || Has("elbow")) && !Has("hand"))
        {
            limbs = limbs with { Hand = null };
        }

        if ((Has("hip") || Has("knee")) && !Has("foot"))
        {
            limbs = limbs with { Foot = null };
        }

        return map.Aggregate(limbs, (one, pair) => Over(one, pair.Key, pair.Value, prefix, problems))
            with { HipIsNew = limbs.HipIsNew || Has("hip") };
    }

    private static LimbAngles Over(LimbAngles limbs, string key, YamlNode value, string prefix, FigureProblems problems)
    {
        double Angle(double old) => problems.Angle(value, prefix + key, Joint.All[key + ".flex"]) ?? old;
        return key switch
        {
            "hip" => limbs with { Hip = BendReader.Over(limbs.Hip, value, "hip", prefix, problems) },
            "shoulder" => limbs with { Shoulder = BendReader.Over(limbs.Shoulder, value, "shoulder", prefix, problems) },
            "wrist" => limbs with { Wrist = BendReader.Over(limbs.Wrist, value, "wrist", prefix, problems) },
            "knee" => limbs with { Knee = Angle(limbs.Knee) },
            "ankle" => limbs with { Ankle = Angle(limbs.Ankle) },
            "toes" => limbs with { Toes = Angle(limbs.Toes) },
            "elbow" => limbs with { Elbow = Angle(limbs.Elbow) },
            "hand" => limbs with { Hand = PinReader.Hand(value, problems) },
            "foot" => limbs with { Foot = PinReader.Foot(value, problems) },
            "fingers" => limbs with { FingersForward = problems.Text(value) == "forward" },
            _ => limbs,
        };
    }
}

/// <summary>Reads a joint with three freedoms: a number for its flexion, or a map of its parts.</summary>
internal static class BendReader
{
    public static Bend Over(Bend bend, YamlNode value, string joint, string prefix, FigureProblems problems)
    {
        if (value is not YamlMappingNode)
        {
            return bend with { Flex = problems.Angle(value, prefix + joint, Joint.All[joint + ".flex"]) ?? bend.Flex };
        }

        foreach (var (key, node, number) in problems.Pairs(value, joint))
        {
            if (!Joint.All.TryGetValue($"{joint}.{key}", out var limits))
            {
                var known = Joint.All.Keys.Where(name => name.StartsWith(joint + ".", StringComparison.Ordinal)).Select(name => name[(joint.Length + 1)..]);
                problems.Unknown(node, $"part of {prefix}{joint}", key, known);
            }
            else if (problems.Angle(number, $"{prefix}{joint} {key}", limits) is { } degrees)
            {
                bend = key switch
                {
                    "flex" => bend with { Flex = degrees },
                    "turn" => bend with { Turn = degrees },
                    _ => bend with { Out = degrees },
                };
            }
        }

        return bend;
    }
}
