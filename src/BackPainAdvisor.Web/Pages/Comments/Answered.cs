using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>The comment that a reader answers.</summary>
internal static class Answered
{
    /// <returns><c>null</c> when it is not shown under this article.</returns>
    public static async Task<ShownComment?> FindAsync(CommunityDb db, string slug, long? id, CancellationToken cancel) =>
        id is { } known && await db.Comments.FindAsync([known], cancel) is { IsShown: true } comment && comment.Article == slug
            ? ShownComment.Of(comment)
            : null;
}
