namespace BackPainAdvisor.Content.Figures;

/// <summary>A thing the figure uses.</summary>
public enum PropKind
{
    Chair, Wall, Step, Table, Bench, Pillow, Strap, Band, Worktop, Weight, Bike, Water,
}

/// <summary>A thing the figure uses; it adapts to the body in the first pose, so nobody writes a height.</summary>
/// <param name="Side">Strap: whose foot. Step: whose foot it lies under.</param>
/// <param name="Under">Chair: the shins instead of the seat. Pillow: what lies on it. Band: the feet, instead of a post.</param>
/// <param name="PostX">Band: where its post stands.</param>
/// <param name="PostY">Band: how high it is tied.</param>
public sealed record Prop(PropKind Kind, Side Side = Side.Near, BodyPart? Under = null, double PostX = 600, double PostY = 690);
