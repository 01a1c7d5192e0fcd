using System.Diagnostics.CodeAnalysis;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>One page of comments for moderators: what waits, longest first; or what was decided, newest first.</summary>
/// <param name="Waiting">How many wait in all.</param>
/// <param name="Comments">Those of this page.</param>
/// <param name="LastDecisions">The decision that stands, by the comment's id.</param>
/// <param name="HasMore">Whether a page follows, after the last of these.</param>
[SuppressMessage("Naming", "CA1711", Justification = "Queue is the moderators' word.")]
public sealed record CommentQueue(int Waiting, IReadOnlyList<Comment> Comments, IReadOnlyDictionary<long, AuditEntry> LastDecisions, bool HasMore)
{
    public const int CommentsPerPage = 50;

    /// <param name="db">To read from.</param>
    /// <param name="store">Knows how its database searches.</param>
    /// <param name="state">Which comments.</param>
    /// <param name="words">Only those with all of these words, in name or text; <c>null</c> for all.</param>
    /// <param name="after">The id of the last comment of the page before.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<CommentQueue> ReadAsync(CommunityDb db, Store store, CommentState state, string? words, long? after, CancellationToken cancel)
    {
        var found = (string.IsNullOrWhiteSpace(words) ? db.Comments : store.WithWords(db, words)).AsNoTracking().Where(c => c.State == state);
        var isOldestFirst = state is CommentState.Waiting;
        var ordered = isOldestFirst
            ? found.Where(c => after == null || c.Id > after).OrderBy(c => c.Id)
            : found.Where(c => after == null || c.Id < after).OrderByDescending(c => c.Id);
        var comments = await ordered.Take(CommentsPerPage + 1).ToListAsync(cancel);
        var hasMore = comments.Count > CommentsPerPage;
        comments = [.. comments.Take(CommentsPerPage)];

        var ids = comments.ConvertAll(c => (long?)c.Id);
        var decisions = await db.AuditEntries.AsNoTracking().Where(e => ids.Contains(e.Comment)).OrderBy(e => e.Id).ToListAsync(cancel);
        var waiting = await db.Comments.CountAsync(c => c.State == CommentState.Waiting, cancel);
        return new CommentQueue(waiting, comments, decisions.GroupBy(e => e.Comment!.Value).ToDictionary(g => g.Key, g => g.Last()), hasMore);
    }
}
