namespace BackPainAdvisor.Content.Figures;

/// <summary>One angle an editor may write, with the range a healthy adult reaches, in degrees.</summary>
/// <param name="Name">As in a message: <c>hip.flex</c>.</param>
/// <remarks>The ranges stand in norkin-white-2016; a few are wider, because a pose may lean on the floor.</remarks>
public sealed record Joint(string Name, double Least, double Most)
{
    public static readonly IReadOnlyDictionary<string, Joint> All = new Joint[]
    {
        new("trunk", -180, 180), new("roll", -180, 180), new("turn", -180, 180), new("belly", -30, 40),
        new("hip.flex", -30, 140), new("hip.out", -35, 60), new("hip.turn", -50, 60),
        new("knee.flex", -5, 160),
        new("ankle.flex", -70, 35),
        new("toes.flex", -40, 75),
        new("shoulder.flex", -60, 180), new("shoulder.out", -45, 180), new("shoulder.turn", -90, 90),
        new("elbow.flex", -5, 150),
        new("wrist.flex", -80, 80), new("wrist.out", -35, 25), new("wrist.turn", 0, 0),
        new("lumbar.flex", -50, 60), new("lumbar.side", -30, 30), new("lumbar.turn", -30, 30),
        new("thoracic.flex", -30, 45), new("thoracic.side", -30, 30), new("thoracic.turn", -40, 40),
        new("neck.flex", -60, 50), new("neck.side", -45, 45), new("neck.turn", -80, 80),
    }.ToDictionary(joint => joint.Name, StringComparer.Ordinal);

    public bool Allows(double degrees) => degrees >= Least && degrees <= Most;

    public override string ToString() => $"{Name} {Least}..{Most}";
}
