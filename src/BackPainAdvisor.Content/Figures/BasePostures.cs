using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>The named starting postures; every exercise begins from one of them. Written in the pose language itself.</summary>
public static class BasePostures
{
    private const string Text = """
        standing:
          says: Standing
          view: side
          ground: floor
          trunk: 0
          hip: 0
          knee: 2
          shoulder: { flex: 2, out: 5 }
          elbow: 12
          rest: [feet]
        sitting:
          says: Sitting on a chair
          view: side
          ground: floor
          trunk: 0
          hip: 88
          knee: 88
          shoulder: { flex: 25, out: 6 }
          elbow: 40
          hand: thigh
          rest: [feet]
          props: [chair]
        long-sitting:
          says: Sitting on the floor with the legs straight
          view: side
          ground: mat
          trunk: -4
          lumbar: 10
          hip: 84
          knee: 4
          shoulder: { flex: 20, out: 8 }
          elbow: 30
          hand: thigh
          rest: [seat, heels]
        supine:
          says: Lying on the back
          view: side
          ground: mat
          trunk: -90
          hip: -3
          knee: 2
          ankle: -25
          neck: 6
          shoulder: { flex: -11, out: 12 }
          elbow: 8
          rest: [pelvis, back]
        hooklying:
          says: Lying on the back with the knees bent and the feet on the floor
          like: supine
          hip: 52
          knee: 98
          ankle: 0
          foot: floor
        ninety-ninety:
          says: Lying on the back with the hips and knees bent to a right angle
          like: supine
          hip: 90
          knee: 90
          ankle: 0
        prone:
          says: Lying face down
          view: side
          ground: mat
          trunk: 90
          hip: 2
          knee: 4
          ankle: -62
          neck: -8
          shoulder: { flex: -4, out: 14 }
          elbow: 6
          rest: [belly, chest]
        quadruped:
          says: On hands and knees
          view: side
          ground: mat
          trunk: 78
          hip: 78
          knee: 90
          ankle: -64
          shoulder: 80
          elbow: 10
          hand: floor
          neck: -6
          rest: [knees]
        plank:
          says: Face down on the forearms and toes
          view: side
          ground: mat
          trunk: 90
          hip: 2
          knee: 2
          ankle: 2
          toes: 62
          shoulder: 84
          elbow: 90
          hand: forearm
          neck: -4
          rest: [toes, elbows]
        side-lying:
          says: Lying on the right side
          view: front
          ground: mat
          tilt: .42
          roll: 90
          hip: 45
          knee: 80
          near: { shoulder: { flex: 150, out: 10 }, elbow: 120 }
          far: { shoulder: { flex: 62, out: -44 }, elbow: 40, hand: floor, fingers: forward }
          rest: [near hip, near shoulder]
          shade: near
          order: [arm near, leg near, torso, head, leg far, musf, mus, arm far]
        half-kneeling:
          says: Kneeling on the right knee, left foot in front
          view: side
          ground: mat
          trunk: 0
          near: { hip: 0, knee: 90, ankle: -64 }
          far: { hip: 90, knee: 90, foot: flat }
          shoulder: { flex: 6, out: 8 }
          elbow: 14
          rest: [near knee, far foot]
        kneeling:
          says: Kneeling upright
          view: side
          ground: mat
          trunk: 0
          hip: 0
          knee: 90
          ankle: -64
          rest: [knees]
        child:
          says: Kneeling, sitting back on the heels, trunk folded forward
          view: side
          ground: mat
          trunk: 66
          hip: 134
          knee: 158
          ankle: -64
          lumbar: 34
          thoracic: 12
          neck: -16
          shoulder: 160
          elbow: 10
          hand: { floor: 318, wide: 10 }
          rest: [knees]
        """;

    private static readonly Dictionary<string, YamlMappingNode> All = Parse();

    public static IReadOnlyCollection<string> Names => All.Keys;

    internal static YamlMappingNode? Find(string name) => All.GetValueOrDefault(name);

    private static Dictionary<string, YamlMappingNode> Parse()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));
        return ((YamlMappingNode)yaml.Documents[0].RootNode).Children.ToDictionary(
            pair => ((YamlScalarNode)pair.Key).Value ?? "", pair => (YamlMappingNode)pair.Value, StringComparer.Ordinal);
    }
}
