using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Where moderators do to a comment what is no decision on it. Each deed and its entry in the audit log are kept together or not at all.</summary>
public sealed class TendingDesk(WriteQueue queue, TimeProvider clock)
{
    private static readonly ReservedNames Reserved = new([]);

    /// <summary>Takes a finding of screening back. The comment waits on.</summary>
    /// <param name="seen">The comment as it was shown.</param>
    /// <param name="finding">Kind and rule, as <c>urgent/saddle-numb</c>.</param>
    /// <param name="actor">Name of the moderator.</param>
    public Task<Written<DecisionOutcome>> ClearAsync(Seen seen, string finding, string actor) =>
        TendAsync(seen, "false alarm", actor, finding, comment => comment.HasFinding(finding), (comment, _) => comment.DropFinding(finding));

    /// <summary>Changes the text. Readers see that a moderator did; the log and its writer's page say so, and both texts are kept.</summary>
    public Task<Written<DecisionOutcome>> AmendAsync(Seen seen, CommentInput text, string actor)
    {
        var tidy = text.Tidy();
        return Problems(tidy) is { Count: > 0 } problems
            ? ToMend(problems)
            : TendAsync(seen, "edit", actor, null, comment => comment.IsTendable, (comment, now) => comment.Amend(tidy, now));
    }

    /// <param name="seen">The comment as it was shown.</param>
    /// <param name="note">Empty takes the note away.</param>
    /// <param name="actor">Name of the moderator.</param>
    public Task<Written<DecisionOutcome>> NoteAsync(Seen seen, string note, string actor)
    {
        var tidy = TypedText.OptionalLine(note);
        return TypedText.Length(tidy ?? "") > Comment.LongestNote
            ? ToMend("Note", $"Keep the note to {Comment.LongestNote} characters.")
            : TendAsync(seen, tidy is null ? "remove note" : "note", actor, tidy, comment => comment.IsTendable, (comment, _) => comment.Annotate(tidy));
    }

    /// <param name="seen">The comment as it was shown.</param>
    /// <param name="reason">Why, in words that readers see. Empty opens it again.</param>
    /// <param name="actor">Name of the moderator.</param>
    public Task<Written<DecisionOutcome>> FoldAsync(Seen seen, string reason, string actor)
    {
        var tidy = TypedText.OptionalLine(reason);
        return TypedText.Length(tidy ?? "") > Comment.LongestFold
            ? ToMend("Fold", $"Keep the reason to {Comment.LongestFold} characters.")
            : TendAsync(seen, tidy is null ? "unfold" : "fold", actor, tidy, comment => comment.IsTendable, (comment, _) => comment.FoldUp(tidy));
    }

    /// <summary>Answers as the site. The answer is shown at once; a comment that waits is published with it.</summary>
    public Task<Written<DecisionOutcome>> AnswerAsync(Seen seen, Speaker speaker, string body, string actor)
    {
        var tidy = new CommentInput { Name = speaker.Name, Body = body }.Tidy();
        return Problems(tidy) is { Count: > 0 } problems
            ? ToMend(problems)
            : ChangeAsync(seen, comment => comment.IsTendable, async (db, comment, now) =>
            {
                if (!comment.IsShown)
                {
                    var before = comment.Stand();
                    await CommentDesk.MoveAsync(db, comment, () => comment.Publish(now));
                    db.Add(AuditEntry.OfDecision("publish", actor, comment, before, now));
                }

                var answer = db.Add(Comment.Answer(comment, speaker, tidy.Body, now)).Entity;
                await CommentDesk.MoveAsync(db, answer, () => answer.Publish(now));
                await db.SaveChangesAsync(); // Gives the answer its number.
                comment.TakeAnswer();
                return (comment, AuditEntry.OfTending("answer", actor, comment, $"as comment {answer.Id}", now));
            });
    }

    /// <summary>A moderator may write under a name that readers can't, and edit what stands under one.</summary>
    private static IReadOnlyDictionary<string, string> Problems(CommentInput input) =>
        (input with { Consent = true, Name = Reserved.Contains(input.Name) ? "-" : input.Name }).Problems(Reserved);

    private static Task<Written<DecisionOutcome>> ToMend(string field, string problem) =>
        ToMend(new Dictionary<string, string>(StringComparer.Ordinal) { [field] = problem });

    private static Task<Written<DecisionOutcome>> ToMend(IReadOnlyDictionary<string, string> problems) =>
        Task.FromResult(new Written<DecisionOutcome>(IsKept: true, new DecisionOutcome.ToMend(problems)));

    private Task<Written<DecisionOutcome>> TendAsync(Seen seen, string deed, string actor, string? reason, Func<Comment, bool> isAllowed, Action<Comment, DateTime> verb) =>
        ChangeAsync(seen, isAllowed, async (db, comment, now) =>
        {
            await CommentDesk.MoveAsync(db, comment, () => verb(comment, now));
            return (comment, AuditEntry.OfTending(deed, actor, comment, reason, now));
        });

    private Task<Written<DecisionOutcome>> ChangeAsync(Seen seen, Func<Comment, bool> isAllowed, Func<CommunityDb, Comment, DateTime, Task<(Comment Comment, AuditEntry Entry)>> change) =>
        queue.RunAsync<DecisionOutcome>(async db =>
        {
            if (await db.Comments.FindAsync(seen.Id) is not { } found)
            {
                return new DecisionOutcome.Gone(seen.Id);
            }

            if (found.Version != seen.Version || !isAllowed(found))
            {
                return new DecisionOutcome.Overtaken(found, await DecisionDesk.LastAsync(db, found));
            }

            var before = Amendment.Words(found);
            var (comment, entry) = await change(db, found, clock.GetUtcNow().UtcDateTime);
            db.Add(entry);
            await db.SaveChangesAsync(); // Gives the entry its number.
            if (Amendment.Words(found) != before)
            {
                db.Add(Amendment.Of(entry.Id, found, before));
            }

            return new DecisionOutcome.Done(comment, entry.Id);
        });
}
