using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>
/// Erases comments for good: text, name, answers, hashes and reports go from the tables and the search index at once, and from
/// every page. The log keeps that it was done, and nothing else. A row without content stays only while it has answers.
/// </summary>
public sealed class Erasure(WriteQueue queue, TimeProvider clock)
{
    public const int MostAtOnce = 200;

    /// <summary>For the one who wrote it.</summary>
    public async Task<CommentOutcome> EraseAsync(long id, WriterKey key)
    {
        var written = await queue.RunAsync<CommentOutcome>(async db =>
        {
            if (await db.Comments.FindAsync(id) is not { } comment || !key.Opens(comment))
            {
                return new CommentOutcome.NotFound();
            }

            await EraseAsync(db, comment, AuditEntry.Writer);
            return new CommentOutcome.Kept(comment);
        });
        return written.Has(out var outcome) ? outcome : new CommentOutcome.StoreUnavailable();
    }

    /// <summary>For a moderator whom a writer has asked. Who wrote what is not stored, so the moderator chooses.</summary>
    /// <returns>How many were erased: not those that were gone already.</returns>
    public Task<Written<int>> EraseAsync(IReadOnlyList<long> ids, string actor) => queue.RunAsync(async db =>
    {
        var erased = 0;
        foreach (var id in ids.Distinct().Take(MostAtOnce))
        {
            if (await db.Comments.FindAsync(id) is { State: not CommentState.Erased } comment)
            {
                await EraseAsync(db, comment, actor);
                erased++;
            }
        }

        return erased;
    });

    private async Task EraseAsync(CommunityDb db, Comment comment, string actor)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await CommentDesk.MoveAsync(db, comment, () => comment.Erase(now));
        if (comment.PublishedAt is not null)
        {
            await PageChanges.NoteAsync(db); // A marker may stand there, with a reason.
        }

        await db.Reports.Where(report => report.Comment == comment.Id).ExecuteDeleteAsync();
        db.Add(AuditEntry.OfErasure(actor, comment.Id, now));
        await db.SaveChangesAsync();
        await RemoveAsync(db, comment);
    }

    /// <summary>Removes the empty row when nothing answers it, and then the one that it answered, if that was only kept for its sake.</summary>
    private static async Task RemoveAsync(CommunityDb db, Comment comment)
    {
        if (await db.Comments.AnyAsync(answer => answer.ReplyTo == comment.Id))
        {
            return;
        }

        db.Remove(comment);
        await db.SaveChangesAsync();
        if (comment.ReplyTo is { } opening && await db.Comments.FindAsync(opening) is { State: CommentState.Erased } empty)
        {
            await RemoveAsync(db, empty);
        }
    }
}
