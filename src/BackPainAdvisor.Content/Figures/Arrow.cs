namespace BackPainAdvisor.Content.Figures;

/// <summary>A spot on the skin to which an arrow may point.</summary>
public enum Spot
{
    Belly, Ribs, Lowback, Chest, Seat, Crown, HipFront,
}

public enum ArrowWay
{
    In, Out, Up, Down, Left, Right,
}

/// <summary>An arrow beside the figure, listed in the pose to which it leads. Lengths in thousandths of body height.</summary>
public abstract record Arrow
{
    /// <summary>Along the way a part moves from the pose before.</summary>
    /// <param name="IsPath">Follows the path even for a part of the trunk.</param>
    /// <param name="From">Measures from this pose instead of the one before, counted from 0.</param>
    /// <param name="Off">How far it is pushed outward; null for the part's own.</param>
    public sealed record OfPart(
        BodyPart Part, bool IsPath = false, bool IsBehind = false, int? From = null, double? Off = null,
        double Start = 0.22, double End = 0.9) : Arrow;

    /// <summary>At a part or a spot, in a fixed direction.</summary>
    public sealed record At(
        BodyPart? Part, Spot? Spot, ArrowWay Way, double Gap = 22, double Right = 0, double Up = 0, bool IsBehind = false) : Arrow;

    /// <summary>An arc about the long axis of chest, pelvis or head.</summary>
    /// <param name="Up">How far along that axis it is pushed.</param>
    public sealed record Around(BodyPart Part, double Radius = 150, double Degrees = 80, double Up = 0) : Arrow;
}
