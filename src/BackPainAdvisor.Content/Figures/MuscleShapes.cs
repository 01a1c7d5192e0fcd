namespace BackPainAdvisor.Content.Figures;

/// <summary>Draws the glow of a muscle that works or is stretched: a chain of balls, like a limb.</summary>
internal static class MuscleShapes
{
    public static Shape Of(MuscleRegion region, bool isWork, Skeleton body, Camera camera) => new(
        $"{region.Side} {region.Muscle}", isWork ? "m" : "n",
        new Outline().AddChain([.. SpheresOf(region, body).Select(camera.Project)]));

    public static IReadOnlyList<Sphere> SpheresOf(MuscleRegion region, Skeleton body)
    {
        var side = region.Side ?? Side.Near;
        var (leg, arm, s) = (body.LegOf(side), body.ArmOf(side), side.Sign);
        Sphere At(Bone bone, double forward, double up, double right, double radius) => new(bone.At(forward, up, right * s), radius);
        return region.Muscle switch
        {
            Muscle.LowerBack => [At(body.Pelvis, -46, 40, 8, 12), At(body.Loin, -32, 18, 8, 17), At(body.Waist, -34, 6, 8, 17), At(body.Ribs, -42, 50, 8, 10)],
            Muscle.UpperBack => [At(body.Ribs, -44, 44, 8, 11), At(body.Midback, -44, 14, 14, 20), At(body.Chest, -40, 54, 18, 14)],
            Muscle.Abdominals => [At(body.Pelvis, 36, 26, 0, 10), At(body.Loin, 34, 28, 0, 15), At(body.Waist, 40, 4, 0, 17), At(body.Ribs, 50, 46, 0, 10)],
            Muscle.DeepAbdominals => [At(body.Loin, -20, 30, 0, 15), At(body.Loin, 8, 30, 0, 22), At(body.Loin, 32, 30, 0, 17)],
            Muscle.Diaphragm => [At(body.Ribs, 44, 14, 0, 10), At(body.Ribs, 14, 42, 0, 13), At(body.Ribs, -28, 26, 0, 10)],
            Muscle.SideTrunk => [At(body.Pelvis, 0, 58, 60, 14), At(body.Waist, 0, -6, 56, 19), At(body.Ribs, 0, 44, 60, 11)],
            Muscle.Glutes => [At(body.Pelvis, -36, 34, 20, 19), At(body.Pelvis, -38, -4, 24, 26), At(leg.Thigh, -28, -44, -14, 14)],
            Muscle.HipAbductors => [At(body.Pelvis, -10, 56, 66, 15), At(body.Pelvis, -6, 16, 78, 21), At(leg.Thigh, -2, -34, 36, 12)],
            Muscle.HipFlexors => [At(body.Loin, 24, 18, 16, 10), At(body.Pelvis, 32, 10, 30, 15), At(leg.Thigh, 28, -66, -6, 11)],
            Muscle.Quadriceps => [At(leg.Thigh, 22, -60, 0, 13), At(leg.Thigh, 22, -125, 0, 19), At(leg.Thigh, 12, -200, 0, 10)],
            Muscle.Hamstrings => [At(leg.Thigh, -24, -66, 0, 13), At(leg.Thigh, -20, -130, 0, 18), At(leg.Thigh, -12, -205, 0, 10)],
            Muscle.Calves => [At(leg.Shank, -12, -40, 0, 12), At(leg.Shank, -14, -85, 0, 15), At(leg.Shank, -8, -150, 0, 9)],
            Muscle.Chest => [At(body.Chest, 44, 14, 20, 15), At(body.Chest, 34, 48, 40, 13)],
            Muscle.Shoulders => [At(arm.Upper, 0, 8, 0, 20), At(arm.Upper, 0, -60, 0, 13)],
            _ => throw new ArgumentOutOfRangeException(nameof(region), region.Muscle, "No such muscle is drawn."),
        };
    }
}
