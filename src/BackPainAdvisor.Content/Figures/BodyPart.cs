namespace BackPainAdvisor.Content.Figures;

/// <summary>A part of the body that may rest on something, in the singular.</summary>
public enum PartName
{
    Pelvis, Seat, Sacrum, Back, Shoulders, Belly, Chest, Head, Waist,
    Foot, Toes, Heel, Knee, Ankle, Elbow, Wrist, Hand, Hip, Shoulder, Shin, Forearm,
}

/// <summary>A part as an editor writes it: <c>near foot</c>, <c>feet</c>, <c>pelvis</c>.</summary>
/// <param name="Side">Null for both sides, or for a part of the midline.</param>
public sealed record BodyPart(PartName Name, Side? Side = null)
{
    private static readonly Dictionary<string, PartName> Words = new(StringComparer.Ordinal)
    {
        ["feet"] = PartName.Foot, ["heels"] = PartName.Heel, ["knees"] = PartName.Knee, ["ankles"] = PartName.Ankle,
        ["elbows"] = PartName.Elbow, ["wrists"] = PartName.Wrist, ["hands"] = PartName.Hand, ["hips"] = PartName.Hip,
        ["shins"] = PartName.Shin, ["forearms"] = PartName.Forearm,
    };

    public static IEnumerable<string> KnownWords => Words.Keys.Concat(Enum.GetNames<PartName>().Select(name => name.ToLowerInvariant()));

    public bool IsOfMidline => Name <= PartName.Waist;

    /// <summary>Null when the text names no part.</summary>
    public static BodyPart? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Side? side = words switch
        {
            ["near" or "right" or "under", _] => Figures.Side.Near,
            ["far" or "left" or "top", _] => Figures.Side.Far,
            _ => null,
        };
        if (words.Length is 0 or > 2 || (words.Length == 2 && side is null))
        {
            return null;
        }

        var word = words[^1];
        var isKnown = Words.TryGetValue(word, out var name) || Enum.TryParse(word, ignoreCase: true, out name);
        return isKnown && char.IsLetter(word[0]) ? new(name, side) : null;
    }

    public BodyPart Mirrored() => this with { Side = Side?.Other };

    /// <summary>The same parts, each with its side named.</summary>
    public IEnumerable<BodyPart> Each() =>
        IsOfMidline || Side is not null ? [this] : Sides.Both.Select(side => this with { Side = side });

    public override string ToString() => (Side is { } side ? side.Word + " " : "") + Name.ToString().ToLowerInvariant();
}
