namespace BackPainAdvisor.Content.Figures;

/// <summary>Where a foot stays, whatever the hip and knee say.</summary>
public enum FootPin
{
    Floor, Step, Flat, OtherThigh, Keep,
}

/// <summary>What a hand holds or lies on.</summary>
public enum HandHold
{
    Floor, Forearm, Strap, Keep,
    Head, Temple, Chest, Belly, Ribs, Hip, Lowback, UnderBack,
    Thigh, Knee, Shin, BehindThigh, Ankle, Wall, Worktop,
}

/// <summary>Where a hand stays, whatever the shoulder and elbow say.</summary>
/// <param name="Leg">Whose leg, for holds on a leg; null for the leg of the hand's own side.</param>
/// <param name="Ahead">On the floor: how far ahead of the shoulder, in thousandths of body height; null for straight below.</param>
/// <param name="Wide">On the floor: how far out from the shoulder.</param>
public sealed record HandPin(HandHold Hold, Side? Leg = null, double? Ahead = null, double Wide = 0)
{
    public bool IsOnLeg => Hold is HandHold.Thigh or HandHold.Knee or HandHold.Shin or HandHold.BehindThigh or HandHold.Ankle;

    public bool IsOnBody => Hold is >= HandHold.Head and <= HandHold.Ankle;

    /// <summary>Whether the fingers close round what they hold.</summary>
    public bool IsGrip => Hold is HandHold.Strap or HandHold.Shin or HandHold.BehindThigh or HandHold.Ankle;

    public HandPin Mirrored() => this with { Leg = Leg?.Other };
}
