namespace BackPainAdvisor.Content.Figures;

/// <summary>A region of muscle that works or is stretched.</summary>
public enum Muscle
{
    LowerBack, UpperBack, Abdominals, DeepAbdominals, Diaphragm, SideTrunk, Glutes, HipAbductors,
    HipFlexors, Quadriceps, Hamstrings, Calves, Chest, Shoulders,
}

/// <param name="Side">Null when no side is named; drawn on the near side then.</param>
public sealed record MuscleRegion(Muscle Muscle, Side? Side = null);
