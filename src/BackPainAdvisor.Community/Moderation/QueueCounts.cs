using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>How much waits, and how long writers waited for the decisions of the last thirty days.</summary>
/// <param name="Median">From writing, or the writer's last change, to the decision; of the last two hundred at most. <c>null</c>: nothing was decided.</param>
public sealed record QueueCounts(int Waiting, int Urgent, TimeSpan? Median, TimeSpan? Longest)
{
    public static readonly TimeSpan LookBack = TimeSpan.FromDays(30);

    private const int MostDecisions = 200;

    public static async Task<QueueCounts> ReadAsync(CommunityDb db, DateTime now, CancellationToken cancel)
    {
        var waiting = db.Comments.Where(c => c.State == CommentState.Waiting);
        var urgent = 0;
        foreach (var rank in QueueRanks.Pressing)
        {
            urgent += await waiting.CountAsync(rank, cancel);
        }

        var waits = await WaitsAsync(db, now, cancel);
        return new QueueCounts(await waiting.CountAsync(cancel), urgent, waits is [] ? null : waits[waits.Count / 2], waits is [] ? null : waits[^1]);
    }

    /// <summary>Shortest first. From the end of the log, so that a long one costs no more.</summary>
    private static async Task<List<TimeSpan>> WaitsAsync(CommunityDb db, DateTime now, CancellationToken cancel)
    {
        var decided = await db.AuditEntries.Where(e => e.Before == CommentState.Waiting && e.After != CommentState.Waiting)
            .OrderByDescending(e => e.Id).Take(MostDecisions)
            .Join(db.Comments, e => e.Comment, c => c.Id, (e, c) => new { e.At, c.WrittenAt, c.EditedAt }).ToListAsync(cancel);
        return [.. decided.Where(d => d.At >= now - LookBack)
            .Select(d => d.At - (d.EditedAt is { } edited && edited <= d.At ? edited : d.WrittenAt)).Order()];
    }
}
