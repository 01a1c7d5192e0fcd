using System.Linq.Expressions;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Which comments a moderator looks at.</summary>
public enum QueueList
{
    /// <summary>What waits: words of crisis first, then urgent signs, then the others, longest first.</summary>
    Waiting,

    /// <summary>What waits with words of crisis or urgent signs.</summary>
    Urgent,

    Published,
    Rejected,
    Withdrawn,

    /// <summary>Whatever its state, newest first. What is erased has nothing to show.</summary>
    All,
}

/// <summary>Where the page before ended.</summary>
/// <param name="Rank">0: among words of crisis, 1: among urgent signs, 2: among the others. Lists that have no ranks: 0.</param>
/// <param name="Id">The last comment's.</param>
public sealed record QueuePlace(int Rank, long Id)
{
    /// <summary><c>2.17</c>. <c>null</c> for any other text.</summary>
    public static QueuePlace? Read(string? text) =>
        text?.Split('.') is [var rank, var id] && int.TryParse(rank, out var known) && long.TryParse(id, out var last) ? new QueuePlace(known, last) : null;

    public override string ToString() => $"{Rank}.{Id}";
}

/// <summary>How pressing a comment is that waits. The words of <see cref="Comment.Findings"/> begin with the most pressing kind.</summary>
internal static class QueueRanks
{
    public static readonly Expression<Func<Comment, bool>> IsPressing =
        comment => comment.Findings != null && (comment.Findings.StartsWith("crisis/") || comment.Findings.StartsWith("urgent/"));

    public static readonly IReadOnlyList<Expression<Func<Comment, bool>>> Pressing =
    [
        comment => comment.Findings != null && comment.Findings.StartsWith("crisis/"),
        comment => comment.Findings != null && comment.Findings.StartsWith("urgent/"),
    ];

    public static readonly IReadOnlyList<Expression<Func<Comment, bool>>> All =
        [.. Pressing, comment => comment.Findings == null || !(comment.Findings.StartsWith("crisis/") || comment.Findings.StartsWith("urgent/"))];

    public static int Of(Comment comment) =>
        comment.Flags.HasFlag(CommentFlags.Crisis) ? 0 : comment.Flags.HasFlag(CommentFlags.Urgent) ? 1 : 2;
}
