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

    internal static Claim Read(YamlFields fields)
    {
        var grade = GradeWords.Parse(fields.Text("grade"));
        if (grade is null)
        {
            fields.Fail("grade", "front-matter", "'grade' must be strong, moderate, low, very-low, expert-opinion or contradicted.");
        }

        return new Claim(
            fields.RequiredText("id"),
            fields.RequiredText("statement"),
            grade ?? Grade.VeryLow,
            fields.RequiredText("topic"),
            fields.List("sources"),
            fields.List("numbers"),
            fields.Text("note"),
            fields.Text("gradedBy"),
            fields.Date("checked"),
            VerdictWords.Parse(fields.Text("verdict")));
    }
}
