using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Typing;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Where moderators decide, on one comment or on many at once. Each decision and its entry in the audit log are kept together or not at all.</summary>
public sealed class DecisionDesk(WriteQueue queue, TimeProvider clock)
{
    public const int MostAtOnce = 200;

    /// <param name="seen">The comments as they were shown.</param>
    /// <param name="decision">What to do with each.</param>
    /// <param name="reason">In words that the writers read; needed to reject.</param>
    /// <param name="actor">Name of the moderator.</param>
    public Task<Written<IReadOnlyList<DecisionOutcome>>> DecideAsync(IReadOnlyList<Seen> seen, Decision decision, string? reason, string actor)
    {
        var words = decision is Decision.Spam ? Reasons.Spam : TypedText.Line(reason ?? "");
        if (decision is Decision.Reject)
        {
            ArgumentException.ThrowIfNullOrEmpty(words, nameof(reason));
        }

        return EachAsync(seen.Take(MostAtOnce), (db, one) => DecideAsync(db, one, decision, words, actor));
    }

    /// <param name="entries">Numbers of decisions in the audit log.</param>
    /// <param name="actor">Name of the moderator, who need not be the one who decided.</param>
    public Task<Written<IReadOnlyList<DecisionOutcome>>> UndoAsync(IReadOnlyList<long> entries, string actor) =>
        EachAsync(entries.Take(MostAtOnce), (db, entry) => UndoAsync(db, entry, actor));

    /// <summary>What was done last with it; <c>null</c> when its writer changed it since.</summary>
    internal static Task<AuditEntry?> LastAsync(CommunityDb db, Comment comment) =>
        db.AuditEntries.Where(e => e.Comment == comment.Id && e.CommentVersion == comment.Version).OrderByDescending(e => e.Id).FirstOrDefaultAsync();

    private Task<Written<IReadOnlyList<DecisionOutcome>>> EachAsync<T>(IEnumerable<T> all, Func<CommunityDb, T, Task<DecisionOutcome>> decide) =>
        queue.RunAsync<IReadOnlyList<DecisionOutcome>>(async db =>
        {
            var outcomes = new List<DecisionOutcome>();
            foreach (var one in all)
            {
                outcomes.Add(await decide(db, one));
            }

            return outcomes;
        });

    private async Task<DecisionOutcome> DecideAsync(CommunityDb db, Seen seen, Decision decision, string reason, string actor)
    {
        if (await db.Comments.FindAsync(seen.Id) is not { } comment)
        {
            return new DecisionOutcome.Gone(seen.Id);
        }

        var isAllowed = decision is Decision.Publish ? comment.IsPublishable : comment.IsRejectable;
        if (comment.Version != seen.Version || !isAllowed)
        {
            return new DecisionOutcome.Overtaken(comment, await LastAsync(db, comment));
        }

        return await KeepAsync(db, comment, Word(decision), actor, now =>
        {
            if (decision is Decision.Publish)
            {
                comment.Publish(now);
            }
            else
            {
                comment.Reject(reason, now);
            }
        });
    }

    private async Task<DecisionOutcome> UndoAsync(CommunityDb db, long entry, string actor)
    {
        if (await db.AuditEntries.SingleOrDefaultAsync(e => e.Id == entry && e.Before != null) is not { } decided || await db.Comments.FindAsync(decided.Comment) is not { } comment)
        {
            return new DecisionOutcome.Gone(0);
        }

        return comment.Version == decided.CommentVersion
            ? await KeepAsync(db, comment, "undo", actor, _ => comment.PutBack(decided.Standing))
            : new DecisionOutcome.Overtaken(comment, await LastAsync(db, comment));
    }

    private async Task<DecisionOutcome> KeepAsync(CommunityDb db, Comment comment, string deed, string actor, Action<DateTime> verb)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var before = comment.Stand();
        await CommentDesk.MoveAsync(db, comment, () => verb(now));
        var entry = db.Add(AuditEntry.OfDecision(deed, actor, comment, before, now)).Entity;
        await db.SaveChangesAsync(); // Gives the entry its number.
        return new DecisionOutcome.Done(comment, entry.Id);
    }

    private static string Word(Decision decision) => decision switch
    {
        Decision.Publish => "publish",
        Decision.Reject => "reject",
        _ => "spam",
    };
}
