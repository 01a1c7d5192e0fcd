using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>Comments of all articles in a row: for the feed, and for the verb that lists them.</summary>
public static class CommentList
{
    /// <summary>What was published last, newest first.</summary>
    public static Task<List<Comment>> NewestAsync(CommunityDb db, int most, CancellationToken cancel = default) =>
        db.Comments.AsNoTracking().Where(c => c.State == CommentState.Published)
            .OrderByDescending(c => c.PublishedAt).ThenByDescending(c => c.Id).Take(most).ToListAsync(cancel);

    /// <summary>What waits: words of crisis, then urgent signs, then the others, longest first; then the rest, newest first.</summary>
    public static async Task<List<Comment>> WaitingFirstAsync(CommunityDb db, int most, CancellationToken cancel = default)
    {
        var pressing = await db.Comments.AsNoTracking()
            .Where(c => c.State == CommentState.Waiting && c.Findings != null && (c.Findings.StartsWith("crisis/") || c.Findings.StartsWith("urgent/")))
            .OrderBy(c => c.Id).Take(most).ToListAsync(cancel);
        var pressingIds = pressing.Select(c => c.Id).ToList();
        var waiting = await db.Comments.AsNoTracking().Where(c => c.State == CommentState.Waiting && !pressingIds.Contains(c.Id))
            .OrderBy(c => c.Id).Take(most - pressing.Count).ToListAsync(cancel);
        var others = await db.Comments.AsNoTracking().Where(c => c.State != CommentState.Waiting)
            .OrderByDescending(c => c.Id).Take(most - pressing.Count - waiting.Count).ToListAsync(cancel);
        return [.. pressing.OrderBy(c => c.Flags.HasFlag(CommentFlags.Crisis) ? 0 : 1), .. waiting, .. others];
    }
}
