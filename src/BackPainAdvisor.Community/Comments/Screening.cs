using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Comments;

/// <summary>What the words of a comment call for. Pure: rules and words in, flags and reasons out.</summary>
/// <param name="Flags">With those of <see cref="SpamDefences"/>.</param>
/// <param name="Findings">Crisis and urgent first.</param>
public sealed record Screening(CommentFlags Flags, IReadOnlyList<Finding> Findings)
{
    /// <summary>Kept beside the comment until it is decided: kind and rule of each finding. The words found are not kept a second time.</summary>
    public string? Reasons => Findings is [] ? null : string.Join(' ', Findings.Select(finding => $"{KindWord(finding.Rule.Kind)}/{finding.Rule.Id}"));

    public IReadOnlyList<Finding> Personal => [.. Findings.Where(finding => finding.Rule.Kind is RuleKind.Personal)];

    /// <summary>Whether its writer is asked about a phone number or the like. Not somebody who needs help first.</summary>
    public bool Asks => Flags.HasFlag(CommentFlags.Personal) && (Flags & (CommentFlags.Crisis | CommentFlags.Urgent)) is CommentFlags.None;

    public static Screening Of(CommentInput input, CommentRules rules, bool isTrapFilled = false)
    {
        // Fields are sentences of their own.
        var findings = rules.Find(string.Join("\n\n", new[] { input.Body, input.Tried, input.HowLong, input.Changed, input.Name }.OfType<string>()));
        var flags = findings.Aggregate(SpamDefences.Flags(input, isTrapFilled), (flags, finding) => flags | FlagOf(finding.Rule.Kind));
        return new Screening(flags, findings);
    }

    /// <summary>The rules of the findings that are kept, without those that editors took away since.</summary>
    public static IReadOnlyList<CommentRule> RulesOf(Comment comment, CommentRules rules) =>
        [.. (comment.Findings ?? "").Split(' ').Select(reason => rules.Rules.FirstOrDefault(rule => reason == $"{KindWord(rule.Kind)}/{rule.Id}")).OfType<CommentRule>()];

    private static string KindWord(RuleKind kind) => kind.ToString().ToLowerInvariant();

    private static CommentFlags FlagOf(RuleKind kind) => kind switch
    {
        RuleKind.Crisis => CommentFlags.Crisis,
        RuleKind.Urgent => CommentFlags.Urgent,
        RuleKind.Personal => CommentFlags.Personal,
        RuleKind.Promotion => CommentFlags.Promotion,
        RuleKind.Claim => CommentFlags.Claim,
        RuleKind.Medicine => CommentFlags.Medicine,
        _ => CommentFlags.Abuse,
    };
}
