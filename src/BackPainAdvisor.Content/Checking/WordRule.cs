using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Checking;

/// <summary>Words that the check looks for, why they are a mistake, and where they are none: check-words.yaml.</summary>
/// <param name="Rule">The rule's name in messages.</param>
/// <param name="Find">Words and phrases; a star stands for any ending.</param>
/// <param name="UnlessAfter">Words which, up to four words before, make the phrase harmless: "is no cure".</param>
/// <param name="Message">What to do instead.</param>
public sealed record WordRule(string Rule, Severity Severity, IReadOnlyList<string> Find, IReadOnlyList<string> UnlessAfter, string Message)
{
    private static readonly string[] Severities = ["error", "warning"];

    internal static WordRule Read(YamlFields fields) => new(
        fields.RequiredId("rule"),
        fields.Word("severity", Severities, Parse) ?? Severity.Error,
        fields.List("find"),
        fields.List("unlessAfter"),
        fields.RequiredText("message"));

    private static Severity? Parse(string text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => null,
    };
}
