namespace BackPainAdvisor.Content.Figures;

/// <summary>From where the figure is seen.</summary>
public enum View { Side, Front, Back, Angled }

/// <summary>What the figure stands or lies on.</summary>
public enum Ground { Mat, Floor, None }

/// <summary>Which side is drawn in the darker tone.</summary>
public enum Shade { None, Near, Far }

/// <summary>Whether the movement starts again from the last pose, or comes back through all of them.</summary>
public enum Cycle { Loop, Back }

/// <summary>Who is drawn: one of three figures.</summary>
public enum Build { Medium, Slim, Full }

/// <summary>The tone of skin and hair.</summary>
public enum SkinTone { Tan, Dark, Light }

/// <summary>One exercise in the pose language, with every key pose resolved to its own angles.</summary>
public sealed record FigureSpec
{
    public required string Slug { get; init; }
    public required string Name { get; init; }

    /// <summary>The base posture in words: <c>Lying face down</c>.</summary>
    public required string Says { get; init; }
    public required Pose BasePose { get; init; }

    /// <summary>One to six.</summary>
    public required IReadOnlyList<KeyPose> Poses { get; init; }
    public View View { get; init; }

    /// <summary>How far the viewer looks down; null for the view's own.</summary>
    public double? Tilt { get; init; }

    /// <summary>Where the viewer stands, in degrees; null for the view's own.</summary>
    public double? Yaw { get; init; }
    public Shade? Shade { get; init; }
    public Ground Ground { get; init; }
    public IReadOnlyList<Prop> Props { get; init; } = [];

    /// <summary>The drawing order of the figure's parts; null for the view's own.</summary>
    public IReadOnlyList<Layer>? Order { get; init; }

    /// <summary>The part that stays where it is from pose to pose; null to find one.</summary>
    public BodyPart? Anchor { get; init; }

    /// <summary>The pose that carries the badge and the hold, counted from 0.</summary>
    public int Main { get; init; }
    public Cycle Cycle { get; init; }
    public double MoveSeconds { get; init; } = 1.4;
    public double PauseSeconds { get; init; } = 0.7;
    public FigureDose Dose { get; init; } = new();
    public IReadOnlyList<MuscleRegion> Work { get; init; } = [];
    public IReadOnlyList<MuscleRegion> Stretch { get; init; } = [];
    public Build Build { get; init; }
    public SkinTone Skin { get; init; }

    internal Side StrappedFoot => Props.FirstOrDefault(prop => prop.Kind is PropKind.Strap)?.Side ?? Side.Near;
}

/// <summary>What the badge and the timing of the moving picture take from the dose.</summary>
public sealed record FigureDose(int HoldSeconds = 0, int Repetitions = 0, bool IsEachSide = false);

/// <summary>One key pose.</summary>
/// <param name="Alt">Words that replace the derived description.</param>
/// <param name="Says">Words that replace the base posture's.</param>
/// <param name="IsEffort">Whether muscles glow.</param>
public sealed record KeyPose(
    string Label, Pose Pose, bool IsEffort, IReadOnlyList<Arrow> Arrows, string? Alt = null, string? Says = null);
