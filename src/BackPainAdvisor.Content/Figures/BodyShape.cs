namespace BackPainAdvisor.Content.Figures;

/// <summary>How stout a figure is drawn; its bones stay the same.</summary>
/// <param name="Limb">Factor on the radii of arms and legs.</param>
/// <param name="Front">Factor on the depth of the trunk before its middle.</param>
/// <param name="Back">Factor on the depth behind it; near 1, because the back lies on things.</param>
/// <param name="Side">Factor on the half width of the trunk.</param>
/// <param name="HasBun">Whether the hair is tied up.</param>
internal sealed record BodyShape(double Limb, double Front, double Back, double Side, bool HasBun)
{
    public static BodyShape Of(Build build) => build switch
    {
        Build.Slim => new(0.9, 0.92, 0.94, 0.9, true),
        Build.Full => new(1.13, 1.34, 1.06, 1.12, false),
        _ => new(1, 1, 1, 1, false),
    };
}
