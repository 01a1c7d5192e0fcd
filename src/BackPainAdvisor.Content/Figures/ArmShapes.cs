namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws one arm: skin down to the fingers, and the sleeve.</summary>
internal sealed record ArmShapes(Camera Camera, BodyShape Shape)
{
    public IReadOnlyList<Shape> Of(Arm arm, string name, string tone, HandPose hand) =>
    [
        new($"{name} skin", "k" + tone, HandShape.Add(Fore(Upper(new(), arm), arm), Camera, arm, hand)),
        Sleeve(arm, name, tone),
    ];

    /// <summary>The same arm with one shape for each bone, so that each can turn by itself.</summary>
    public IReadOnlyList<Shape> PiecesOf(Arm arm, string name, string tone, HandPose hand) =>
    [
        new($"{name} upper", "k" + tone, Upper(new(), arm), 0),
        new($"{name} fore", "k" + tone, Fore(new(), arm), 1),
        new($"{name} hand", "k" + tone, HandShape.Add(new(), Camera, arm, hand), 2),
        Sleeve(arm, name, tone),
    ];

    private Outline Upper(Outline outline, Arm arm) =>
        outline.AddChain(Round(arm.Shoulder.Towards(arm.Elbow, 0.35), 29), Round(arm.Elbow, 23));

    private Outline Fore(Outline outline, Arm arm) =>
        outline.AddChain(Round(arm.Elbow, 23), Round(arm.Fore.At(3, -48, 0), 24), Round(arm.Wrist, 15));

    private Shape Sleeve(Arm arm, string name, string tone) => new(
        $"{name} sleeve", $"t{tone} o",
        new Outline().AddCapsule(Round(arm.Shoulder.Towards(arm.Elbow, 0.03), 35), Round(arm.Shoulder.Towards(arm.Elbow, 0.58), 32), isCuffed: true), 0);

    private Circle Round(Vector centre, double radius) => Camera.Project(new Sphere(centre, radius * Shape.Limb));
}
