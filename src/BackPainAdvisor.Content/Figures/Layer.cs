namespace BackPainAdvisor.Content.Figures;

/// <summary>A part of the drawing that lies over or under the others.</summary>
public enum Layer
{
    ArmFar, LegFar, MuscleFar, Torso, Head, LegNear, Muscle, Rope, ArmNear,
}
