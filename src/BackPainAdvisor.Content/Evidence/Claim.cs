using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>One statement that articles may make, with how sure it is and who says so: evidence/claims.yaml.</summary>
/// <param name="Sources">Keys of references.yaml.</param>
/// <param name="Numbers">The only numbers an article may print for it.</param>
/// <param name="PerHundred">Those of the numbers that a picture of 100 people can show.</param>
/// <param name="Note">What limits the claim.</param>
/// <param name="Verdict">Only of what the old page said: right, partly, untested or not-supported.</param>
public sealed record Claim(
    string Id,
    string Statement,
    Grade Grade,
    string Topic,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<PerHundred> PerHundred,
    string? Note,
    string? GradedBy,
    DateOnly? Checked,
    Verdict? Verdict)
{
    public string Address => AddressOf(Id);

    /// <summary>The old page's own words. They are judged, never stated.</summary>
    public bool IsFromOldPage => Id.StartsWith("legacy-", StringComparison.Ordinal);

    /// <summary>It tells when to get help, and how soon.</summary>
    public bool IsWarningSign => Id.StartsWith("redflag-", StringComparison.Ordinal);

    /// <summary>The topic as a heading: <c>what-to-expect</c> is <c>What to expect</c>.</summary>
    public string TopicTitle => char.ToUpperInvariant(Topic[0]) + Topic[1..].Replace('-', ' ');

    public static string AddressOf(string id) => $"/evidence/{id}";

    // A claim without a grade that we know is left out: it would show as surer, or less sure, than it is.
    internal static Claim Read(YamlFields fields)
    {
        fields.RequiredText("grade");
        var numbers = fields.List("numbers");
        return new Claim(
            fields.RequiredId("id"),
            fields.RequiredText("statement"),
            fields.Word("grade", GradeWords.All, GradeWords.Parse) ?? Grade.VeryLow,
            fields.RequiredText("topic"),
            fields.List("sources"),
            numbers,
            [.. fields.Items("per100").Select(rate => Evidence.PerHundred.Read(rate, numbers))],
            fields.Text("note"),
            fields.Text("gradedBy"),
            fields.Date("checked"),
            fields.Word("verdict", VerdictWords.All, VerdictWords.Parse));
    }
}
