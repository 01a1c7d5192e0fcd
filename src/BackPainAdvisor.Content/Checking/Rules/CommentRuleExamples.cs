using BackPainAdvisor.Content.Safety;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Each rule of comment-rules.yaml finds its examples and lets the others pass, and the help it names is there.</summary>
internal static class CommentRuleExamples
{
    private const string File = "comment-rules.yaml";

    public static IEnumerable<Problem> Find(SiteContent site) =>
        site.CommentRules.Rules.SelectMany(rule => Missed(site, rule).Concat(TakenIn(site, rule)).Concat(UnknownHelp(site, rule)));

    private static IEnumerable<Problem> Missed(SiteContent site, CommentRule rule) =>
        from example in rule.Flag
        where !IsFound(site, rule, example)
        select Told(site, rule, example, $"The rule '{rule.Id}' does not find its example '{example}'. Add the words to a group, or mend 'unless' and 'within'.");

    private static IEnumerable<Problem> TakenIn(SiteContent site, CommentRule rule) =>
        from example in rule.Pass
        where IsFound(site, rule, example)
        select Told(site, rule, example, $"The rule '{rule.Id}' finds '{example}', which it should let pass.");

    private static bool IsFound(SiteContent site, CommentRule rule, string text) =>
        site.CommentRules.Find(text).Any(finding => finding.Rule.Id == rule.Id);

    private static IEnumerable<Problem> UnknownHelp(SiteContent site, CommentRule rule)
    {
        var known = site.RedFlags.Groups.Select(group => group.Id).ToArray();
        if (rule.Help is { } help && !known.Contains(help, StringComparer.Ordinal))
        {
            var place = YamlPlace.OfEntry(site.Files[File].Text, "id", rule.Id, value: help);
            yield return Problem.Error(File, place.Line, place.Column, CommentRules.Rule, $"The group '{help}' is not in safety/red-flags.yaml.{NearestWord.Hint(help, known)}");
        }
    }

    private static Problem Told(SiteContent site, CommentRule rule, string example, string message)
    {
        var place = YamlPlace.OfEntry(site.Files[File].Text, "id", rule.Id, value: example);
        return Problem.Error(File, place.Line, place.Column, "comment-rule-example", message);
    }
}
