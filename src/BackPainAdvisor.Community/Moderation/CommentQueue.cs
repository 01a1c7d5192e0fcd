using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>One page of comments for moderators.</summary>
/// <param name="Comments">Those of this page.</param>
/// <param name="LastDecisions">What was done last with each, by the comment's id.</param>
/// <param name="Next">Where the page after this one begins; <c>null</c> when there is none.</param>
[SuppressMessage("Naming", "CA1711", Justification = "Queue is the moderators' word.")]
public sealed record CommentQueue(IReadOnlyList<Comment> Comments, IReadOnlyDictionary<long, AuditEntry> LastDecisions, QueuePlace? Next)
{
    public const int CommentsPerPage = 50;

    /// <param name="db">To read from.</param>
    /// <param name="store">Knows how its database searches.</param>
    /// <param name="list">Which comments.</param>
    /// <param name="words">Only those with all of these words, in name or text; <c>null</c> for all.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancel">Gives up.</param>
    public static async Task<CommentQueue> ReadAsync(CommunityDb db, Store store, QueueList list, string? words, QueuePlace? after, CancellationToken cancel)
    {
        var isSearch = !string.IsNullOrWhiteSpace(words);
        var found = (isSearch ? store.WithWords(db, words!, StateOf(list)) : db.Comments).AsNoTracking();
        var isRanked = !isSearch && list is (QueueList.Waiting or QueueList.Urgent);
        var comments = list switch
        {
            QueueList.Waiting when isSearch => await OldestAsync(found, after, cancel),
            QueueList.Urgent when isSearch => await OldestAsync(found.Where(QueueRanks.IsPressing), after, cancel),
            QueueList.Waiting => await ByRankAsync(found, QueueRanks.All, after, cancel),
            QueueList.Urgent => await ByRankAsync(found, QueueRanks.Pressing, after, cancel),
            _ when StateOf(list) is { } state => await NewestAsync(found.Where(c => c.State == state), after, cancel),
            _ => await NewestAsync(found.Where(c => c.State != CommentState.Erased), after, cancel),
        };
        var hasMore = comments.Count > CommentsPerPage;
        comments = [.. comments.Take(CommentsPerPage)];
        var next = hasMore ? new QueuePlace(isRanked ? QueueRanks.Of(comments[^1]) : 0, comments[^1].Id) : null;
        if (list is QueueList.Waiting && after is null && !isSearch)
        {
            comments = await Reported.BeforeOthersAsync(db, comments, cancel);
        }

        var ids = comments.ConvertAll(c => (long?)c.Id);
        var decisions = await db.AuditEntries.AsNoTracking().Where(e => ids.Contains(e.Comment)).OrderBy(e => e.Id).ToListAsync(cancel);
        return new CommentQueue(comments, decisions.GroupBy(e => e.Comment!.Value).ToDictionary(g => g.Key, g => g.Last()), next);
    }

    /// <summary>The few that press stand in an index of their own, so that a long queue is never sorted.</summary>
    private static async Task<List<Comment>> ByRankAsync(IQueryable<Comment> found, IReadOnlyList<Expression<Func<Comment, bool>>> ranks, QueuePlace? after, CancellationToken cancel)
    {
        var comments = new List<Comment>();
        for (var rank = Math.Max(0, after?.Rank ?? 0); rank < ranks.Count && comments.Count <= CommentsPerPage; rank++)
        {
            var last = rank == after?.Rank ? after.Id : 0;
            comments.AddRange(await found.Where(c => c.State == CommentState.Waiting && c.Id > last).Where(ranks[rank])
                .OrderBy(c => c.Id).Take(CommentsPerPage + 1 - comments.Count).ToListAsync(cancel));
        }

        return comments;
    }

    /// <summary>A search has no ranks: each would go through all that has the words once more.</summary>
    private static Task<List<Comment>> OldestAsync(IQueryable<Comment> found, QueuePlace? after, CancellationToken cancel)
    {
        var last = after?.Id ?? 0;
        return found.Where(c => c.State == CommentState.Waiting && c.Id > last).OrderBy(c => c.Id).Take(CommentsPerPage + 1).ToListAsync(cancel);
    }

    private static Task<List<Comment>> NewestAsync(IQueryable<Comment> found, QueuePlace? after, CancellationToken cancel)
    {
        var last = after?.Id ?? long.MaxValue;
        return found.Where(c => c.Id < last).OrderByDescending(c => c.Id).Take(CommentsPerPage + 1).ToListAsync(cancel);
    }

    private static CommentState? StateOf(QueueList list) => list switch
    {
        QueueList.Waiting or QueueList.Urgent => CommentState.Waiting,
        QueueList.Published => CommentState.Published,
        QueueList.Rejected => CommentState.Rejected,
        QueueList.Withdrawn => CommentState.Withdrawn,
        _ => null,
    };
}
