using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>Why a comment is worth a second look, as the queue shows it.</summary>
/// <param name="Kind">In a word: <c>Urgent</c>.</param>
/// <param name="Means">What the rule looks for: "numbness round the saddle".</param>
/// <param name="Finding">Kind and rule, to mark it a false alarm; <c>null</c> when it is no rule's.</param>
public sealed record FlagChip(string Kind, string Means, string? Finding)
{
    public bool IsUrgent => Kind is nameof(CommentFlags.Crisis) or nameof(CommentFlags.Urgent);

    public static IEnumerable<FlagChip> Of(Comment comment, CommentRules rules)
    {
        foreach (var finding in (comment.Findings ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (kind, id) = finding.Split('/') is [var first, var second] ? (first, second) : (finding, finding);
            var rule = rules.Rules.FirstOrDefault(rule => rule.Id == id); // Editors may have taken it away since.
            yield return new FlagChip($"{char.ToUpperInvariant(kind[0])}{kind[1..]}", rule?.Means ?? id, finding);
        }

        if (comment.Flags.HasFlag(CommentFlags.Links))
        {
            yield return new FlagChip("Links", "more than two, or one in the name", null);
        }

        if (comment.Flags.HasFlag(CommentFlags.Trap))
        {
            yield return new FlagChip("Trap", "the field that people don't see was filled in", null);
        }
    }
}
