namespace BackPainAdvisor.Content.Figures;

/// <summary>One position of the whole body, as the editor's angles and contacts; nothing is solved yet. Angles in degrees.</summary>
public sealed record Pose
{
    /// <summary>Pelvis tipped forward: 0 upright, 90 face down, -90 on the back.</summary>
    public double Trunk { get; init; }

    /// <summary>Pelvis tipped to its right: 90 lies on the right side.</summary>
    public double Roll { get; init; }

    public double Turn { get; init; }

    /// <summary>Front of the waist moved out (breathing in) or in, in thousandths of body height.</summary>
    public double Belly { get; init; }

    public Bend Lumbar { get; init; }
    public Bend Thoracic { get; init; }
    public Bend Neck { get; init; }
    public LimbAngles Near { get; init; } = new();
    public LimbAngles Far { get; init; } = new();

    /// <summary>What carries the body.</summary>
    public IReadOnlyList<BodyPart> Rest { get; init; } = [new(PartName.Foot)];

    /// <summary>Whether the body is tipped until its first two rests touch together.</summary>
    public bool IsLevelled { get; init; } = true;

    /// <summary>Parts that rest on the step instead of the floor.</summary>
    public IReadOnlyList<BodyPart> OnStep { get; init; } = [];

    public LimbAngles Limbs(Side side) => side is Side.Near ? Near : Far;

    public Pose WithLimbs(Side side, LimbAngles limbs) => side is Side.Near ? this with { Near = limbs } : this with { Far = limbs };

    public Pose Mirrored() => this with
    {
        Roll = -Roll,
        Turn = -Turn,
        Lumbar = Lumbar.Mirrored(),
        Thoracic = Thoracic.Mirrored(),
        Neck = Neck.Mirrored(),
        Near = Far.Mirrored(),
        Far = Near.Mirrored(),
        Rest = [.. Rest.Select(part => part.Mirrored())],
        OnStep = [.. OnStep.Select(part => part.Mirrored())],
    };
}

/// <summary>The angles and contacts of one arm and one leg, in degrees.</summary>
public sealed record LimbAngles
{
    public Bend Hip { get; init; }
    public double Knee { get; init; }
    public double Ankle { get; init; }
    public double Toes { get; init; }
    public Bend Shoulder { get; init; }
    public double Elbow { get; init; }
    public Bend Wrist { get; init; }
    public HandPin? Hand { get; init; }
    public FootPin? Foot { get; init; }

    /// <summary>Whether the fingers of a hand on the floor point where the chest faces instead of towards the head.</summary>
    public bool FingersForward { get; init; }

    /// <summary>Whether this very pose gives the hip, so that a kept foot lets the knee go where the hip says.</summary>
    public bool HipIsNew { get; init; }

    public LimbAngles Mirrored() => this with { Hand = Hand?.Mirrored() };
}
