using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>One statement that articles may make, with how sure it is and who says so: evidence/claims.yaml.</summary>
/// <param name="Sources">Keys of references.yaml.</param>
/// <param name="Numbers">The only numbers an article may print for it.</param>
/// <param name="Note">What limits the claim.</param>
/// <param name="Verdict">Only of what the old page said: right, partly, untested or not-supported.</param>
public sealed record Claim(
    string Id,
    string Statement,
    Grade Grade,
    string Topic,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Numbers,
    string? Note,
    string? GradedBy,
    DateOnly? Checked,
    Verdict? Verdict)
{
    public string Address => AddressOf(Id);

    /// <summary>The old page's own words. They are judged, never stated.</summary>
    public bool IsFromOldPage => Id.StartsWith("legacy-", StringComparison.Ordinal);

    public static string AddressOf(string id) => $"/evidence/{id}";

    // A claim without a grade that we know is left out: it would show as surer, or less sure, than it is.
    internal static Claim Read(YamlFields fields)
    {
        fields.RequiredText("grade");
        return new Claim(
            fields.RequiredId("id"),
            fields.RequiredText("statement"),
            fields.Word("grade", GradeWords.All, GradeWords.Parse) ?? Grade.VeryLow,
            fields.RequiredText("topic"),
            fields.List("sources"),
            fields.List("numbers"),
            fields.Text("note"),
            fields.Text("gradedBy"),
            fields.Date("checked"),
            fields.Word("verdict", VerdictWords.All, VerdictWords.Parse));
    }
}
