namespace BackPainAdvisor.Content.Figures;

/// <summary>All bones of the figure in the world. Lengths are thousandths of body height, after drillis-contini-1966.</summary>
public sealed record Skeleton
{
    public const double ThighLength = 245;
    public const double ShankLength = 246;
    public const double UpperArmLength = 186;
    public const double ForearmLength = 146;

    /// <summary>Origin midway between the hip joints.</summary>
    public required Bone Pelvis { get; init; }

    /// <summary>Halfway between pelvis and lower back; only the outline of the trunk uses the halfway bones.</summary>
    public required Bone Loin { get; init; }
    public required Bone Lumbar { get; init; }
    public required Bone Waist { get; init; }
    public required Bone Ribs { get; init; }
    public required Bone Midback { get; init; }
    public required Bone Chest { get; init; }

    /// <summary>The neck's root, which stands as the chest does.</summary>
    public required Bone NeckRoot { get; init; }
    public required Bone Neck { get; init; }
    public required Bone Head { get; init; }
    public required Leg NearLeg { get; init; }
    public required Leg FarLeg { get; init; }
    public required Arm NearArm { get; init; }
    public required Arm FarArm { get; init; }

    public Leg LegOf(Side side) => side is Side.Near ? NearLeg : FarLeg;

    public Arm ArmOf(Side side) => side is Side.Near ? NearArm : FarArm;

    public Skeleton With(Leg leg) => leg.Side is Side.Near ? this with { NearLeg = leg } : this with { FarLeg = leg };

    public Skeleton With(Arm arm) => arm.Side is Side.Near ? this with { NearArm = arm } : this with { FarArm = arm };

    /// <summary>The bones as the angles alone place them: forward kinematics, without any contact.</summary>
    public static Skeleton Of(Pose pose, Bone pelvis)
    {
        var (lumbar, thoracic, neck) = (pose.Lumbar, pose.Thoracic, pose.Neck);
        var r0 = pelvis.Frame;
        var r1 = r0 * (lumbar * 0.5).OfSpine();
        var r2 = r1 * (lumbar * 0.5 + thoracic * 0.4).OfSpine();
        var r3 = r2 * (thoracic * 0.6).OfSpine();
        var r4 = r3 * (neck * 0.5).OfSpine();
        var p1 = pelvis.At(-8, 60, 0);
        var p2 = p1 + r1.Turned(2, 76, 0);
        var p3 = p2 + r2.Turned(-9, 80, 0);
        var p4 = p3 + r3.Turned(0, 86, 0);
        var chest = new Bone(p3, r3);

        return new()
        {
            Pelvis = pelvis,
            Loin = new(p1, r0 * (lumbar * 0.25).OfSpine()),
            Lumbar = new(p1, r1),
            Waist = new(p2, r1 * (lumbar * 0.25 + thoracic * 0.2).OfSpine()),
            Ribs = new(p2, r2),
            Midback = new(p3, r2 * (thoracic * 0.3).OfSpine()),
            Chest = chest,
            NeckRoot = new(p4, r3),
            Neck = new(p4, r4),
            Head = new(p4 + r4.Turned(10, 50, 0), r4 * (neck * 0.5).OfSpine()),
            NearLeg = Leg.Of(Side.Near, pelvis, pose.Near),
            FarLeg = Leg.Of(Side.Far, pelvis, pose.Far),
            NearArm = Arm.Of(Side.Near, chest, pose.Near),
            FarArm = Arm.Of(Side.Far, chest, pose.Far),
        };
    }

    public static Frame PelvisOf(Pose pose) => Frame.AboutRight(-pose.Trunk) * Frame.AboutUp(-pose.Turn) * Frame.AboutForward(pose.Roll);

    public Skeleton Moved(Vector by) => new()
    {
        Pelvis = Pelvis.Moved(by),
        Loin = Loin.Moved(by),
        Lumbar = Lumbar.Moved(by),
        Waist = Waist.Moved(by),
        Ribs = Ribs.Moved(by),
        Midback = Midback.Moved(by),
        Chest = Chest.Moved(by),
        NeckRoot = NeckRoot.Moved(by),
        Neck = Neck.Moved(by),
        Head = Head.Moved(by),
        NearLeg = NearLeg.Moved(by),
        FarLeg = FarLeg.Moved(by),
        NearArm = NearArm.Moved(by),
        FarArm = FarArm.Moved(by),
    };
}
