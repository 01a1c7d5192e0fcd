using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Where moderators do to a comment what is no decision on it. Each deed and its entry in the audit log are kept together or not at all.</summary>
public sealed class TendingDesk(WriteQueue queue, TimeProvider clock)
{
    /// <summary>Takes a finding of screening back. The comment waits on.</summary>
    /// <param name="seen">The comment as it was shown.</param>
    /// <param name="finding">Kind and rule, as <c>urgent/saddle-numb</c>.</param>
    /// <param name="actor">Name of the moderator.</param>
    public Task<Written<IReadOnlyList<DecisionOutcome>>> ClearAsync(Seen seen, string finding, string actor) =>
        TendAsync(seen, "false alarm", actor, finding, comment => comment.HasFinding(finding), (comment, _) => comment.DropFinding(finding));

    private Task<Written<IReadOnlyList<DecisionOutcome>>> TendAsync(Seen seen, string deed, string actor, string? reason, Func<Comment, bool> isAllowed, Action<Comment, DateTime> verb) =>
        queue.RunAsync<IReadOnlyList<DecisionOutcome>>(async db =>
        {
            if (await db.Comments.FindAsync(seen.Id) is not { } comment)
            {
                return [new DecisionOutcome.Gone(seen.Id)];
            }

            if (comment.Version != seen.Version || !isAllowed(comment))
            {
                return [new DecisionOutcome.Overtaken(comment, await DecisionDesk.LastAsync(db, comment))];
            }

            var now = clock.GetUtcNow().UtcDateTime;
            await CommentDesk.MoveAsync(db, comment, () => verb(comment, now));
            var entry = db.Add(AuditEntry.OfTending(deed, actor, comment, reason, now)).Entity;
            await db.SaveChangesAsync(); // Gives the entry its number.
            return [new DecisionOutcome.Done(comment, entry.Id)];
        });
}
