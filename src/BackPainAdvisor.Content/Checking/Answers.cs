using BackPainAdvisor.Content.Checking.Rules;
using BackPainAdvisor.Content.Markdown;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Checking;

/// <summary>Findings that an editor answered in place, <c>&lt;!-- check-ignore rule: reason --&gt;</c> before the block they are about.</summary>
internal static class Answers
{
    /// <summary>The problems without those that are answered, and with the answers that answer nothing or give no reason.</summary>
    public static IEnumerable<Problem> Apply(SiteContent site, IReadOnlyList<Problem> problems)
    {
        var answers = Texts.Of(site).SelectMany(Of).ToArray();
        var byFile = problems.ToLookup(problem => problem.File, StringComparer.Ordinal);
        var answered = answers.SelectMany(answer => byFile[answer.File].Where(answer.IsAbout)).ToHashSet(ReferenceEqualityComparer.Instance);
        return problems.Where(problem => !answered.Contains(problem)).Concat(answers.SelectMany(answer => Mistakes(answer, byFile[answer.File])));
    }

    private static IEnumerable<Answer> Of(MarkdownText text) =>
        from ignore in text.All<CheckIgnore>()
        let siblings = ignore.Parent!
        let next = siblings.Skip(siblings.IndexOf(ignore) + 1).FirstOrDefault(block => block is not CheckIgnore)
        let first = next is null ? 0 : text.LineOf(next)
        let after = next is null ? null : siblings.Skip(siblings.IndexOf(next) + 1).FirstOrDefault()
        select new Answer(text.File, text.LineOf(ignore), ignore.Rule, ignore.Reason, first, after is null ? int.MaxValue : text.LineOf(after) - 1);

    private static IEnumerable<Problem> Mistakes(Answer answer, IEnumerable<Problem> inFile)
    {
        if (answer.Rule.Length == 0 || answer.Reason.Length == 0)
        {
            yield return Problem.Error(answer.File, answer.Line, 1, "check-ignore", "An answer to the check names the rule and a reason: <!-- check-ignore number-unknown: our own mark -->.");
        }
        else if (!inFile.Any(answer.IsAbout))
        {
            yield return Problem.Error(answer.File, answer.Line, 1, "check-ignore-unused", $"Nothing of the rule '{answer.Rule}' is found in the block below. Take this line away.");
        }
    }

    private sealed record Answer(string File, int Line, string Rule, string Reason, int First, int Last)
    {
        public bool IsAbout(Problem problem) => Reason.Length > 0 && problem.Rule == Rule && problem.Line >= First && problem.Line <= Last;
    }
}
