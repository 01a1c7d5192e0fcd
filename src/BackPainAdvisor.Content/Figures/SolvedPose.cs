namespace BackPainAdvisor.Content.Figures;

/// <summary>A pose with its contacts found: the angles asked for, and the bones that came of them.</summary>
/// <param name="Misses">Hands and feet that could not reach what they are pinned to, and by how much.</param>
/// <param name="IsLevel">False when its two rests could not be made to touch together.</param>
public sealed record SolvedPose(Pose Pose, Skeleton Body, IReadOnlyList<Miss> Misses, bool IsLevel = true)
{
    public const double StepHeight = 95;

    /// <summary>Height of what the part rests on.</summary>
    public static double SurfaceUnder(Pose pose, BodyPart part) =>
        pose.OnStep.Any(raised => raised.Each().Contains(part.Each().First())) ? StepHeight : 0;
}

/// <param name="By">In thousandths of body height.</param>
public sealed record Miss(BodyPart Part, double By);
