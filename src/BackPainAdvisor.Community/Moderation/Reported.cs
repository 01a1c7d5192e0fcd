using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Published comments that a reader has reported. They wait for a moderator like new ones.</summary>
internal static class Reported
{
    private const int Most = 50;

    /// <summary>Puts them behind crisis and urgent signs, and before all others, longest reported first.</summary>
    public static async Task<List<Comment>> BeforeOthersAsync(CommunityDb db, IReadOnlyList<Comment> waiting, CancellationToken cancel)
    {
        var reported = await db.Comments.AsNoTracking().Where(c => c.ReportedAt != null && c.State == CommentState.Published)
            .OrderBy(c => c.ReportedAt).ThenBy(c => c.Id).Take(Most).ToListAsync(cancel);
        return [.. waiting.Where(IsPressing), .. reported, .. waiting.Where(comment => !IsPressing(comment))];
    }

    private static bool IsPressing(Comment comment) => (comment.Flags & (CommentFlags.Crisis | CommentFlags.Urgent)) is not CommentFlags.None;
}
