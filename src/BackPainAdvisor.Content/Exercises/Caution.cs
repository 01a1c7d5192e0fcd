using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>How a caution is known. What is only reasoned is never shown as sourced.</summary>
public enum CautionBasis
{
    Sourced,
    Partly,
    Reasoned,
}

/// <summary>Who should ask first or take care, and why.</summary>
/// <param name="Id">Of a caution that several exercises share; <c>null</c> for one of its own.</param>
/// <param name="Avoid">The filter's word that leaves out exercises with this caution; <c>null</c> for none.</param>
/// <param name="Note">What of it is sourced, in a sentence.</param>
/// <param name="Sources">Keys of sources.</param>
public sealed record Caution(string? Id, string? Avoid, string Who, string Why, CautionBasis Basis, string? Note, IReadOnlyList<string> Sources)
{
    /// <summary>How it is known, in words for readers.</summary>
    public string BasisWords => Basis switch
    {
        CautionBasis.Sourced => "A source says so.",
        CautionBasis.Partly => "A source says part of this.",
        _ => "No source was found. This is our reasoning.",
    };

    internal static Caution Read(YamlFields fields)
    {
        var basis = FileWords.Parse<CautionBasis>(fields.Text("basis"));
        if (basis is null)
        {
            fields.Fail("basis", "caution-basis", "A caution needs its basis: sourced (a source says it), partly, or reasoned (our own reasoning).");
        }

        var caution = new Caution(
            fields.Text("id"),
            fields.Text("avoid"),
            fields.RequiredText("who"),
            fields.RequiredText("why"),
            basis ?? CautionBasis.Reasoned,
            fields.Text("note"),
            fields.List("sources"));
        if (basis is CautionBasis.Sourced or CautionBasis.Partly && caution.Sources is [])
        {
            fields.Fail("sources", "caution-basis", $"This caution is {basis.Value.Word()}, so it needs 'sources'. If there is none, write 'basis: reasoned'.");
        }

        fields.Finish();
        return caution;
    }
}
