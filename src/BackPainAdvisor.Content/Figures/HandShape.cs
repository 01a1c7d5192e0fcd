namespace BackPainAdvisor.Content.Figures;

/// <summary>How the fingers are held.</summary>
internal enum HandPose
{
    Open,

    /// <summary>Bent to the palm a little, as on a head or a belly.</summary>
    Cupped,

    /// <summary>Closed round a strap, a shin or a thigh.</summary>
    Grip,
}

/// <summary>Draws a hand: palm, two pairs of fingers and the thumb.</summary>
internal static class HandShape
{
    public static HandPose PoseOf(HandPin? pin) => pin switch
    {
        { IsGrip: true } => HandPose.Grip,
        { IsOnBody: true } => HandPose.Cupped,
        _ => HandPose.Open,
    };

    public static Outline Add(Outline outline, Camera camera, Arm arm, HandPose pose)
    {
        var outward = arm.Side.Sign;
        Circle At(double forward, double up, double right, double radius) =>
            camera.Project(new Sphere(arm.Hand.At(forward, up, right * outward), radius));

        outline.AddCapsule(At(0, 0, 0, 15), At(0, -42, 0, 18));
        return pose switch
        {
            HandPose.Grip => outline
                .AddChain(At(4, -50, 0, 15), At(26, -60, 0, 11), At(36, -36, 0, 9))
                .AddCapsule(At(6, -22, 0, 11), At(32, -40, -14, 8)),
            HandPose.Cupped => outline
                .AddChain(At(2, -44, 8, 11), At(8, -70, 8, 9), At(20, -90, 7, 7))
                .AddChain(At(2, -44, -8, 11), At(9, -72, -8, 9), At(22, -94, -6, 7))
                .AddCapsule(At(6, -22, 0, 11), At(26, -56, -22, 8)),
            _ => outline
                .AddCapsule(At(1, -44, 9, 11), At(3, -91, 9, 8))
                .AddCapsule(At(1, -44, -8, 11), At(5, -97, -7, 8))
                .AddCapsule(At(6, -22, 0, 11), At(30, -56, -12, 8)),
        };
    }
}
