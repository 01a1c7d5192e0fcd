using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Messages;

/// <summary>Where the contact form is handed in.</summary>
public sealed class MessageDesk(WriteQueue queue, Store store, FormStamps stamps, TimeProvider clock)
{
    /// <summary>What the contact form's stamp is made for.</summary>
    public const string Form = "contact";

    private static readonly TimeSpan RepeatTime = TimeSpan.FromMinutes(10);

    /// <param name="input">What was typed.</param>
    /// <param name="stamp">What <see cref="FormStamps"/> put into the form.</param>
    /// <param name="address">Where it came from, to know the same form sent twice; not kept.</param>
    public async Task<MessageOutcome> LeaveAsync(MessageInput input, string? stamp, WriterAddress? address)
    {
        var tidy = input.Tidy();
        var problems = new SortedDictionary<string, string>(tidy.Problems().ToDictionary(), StringComparer.Ordinal);
        if (!stamps.IsValid(Form, stamp))
        {
            problems["Stamp"] = "This page had been open for a long time. Your words are still here: please send them again.";
        }

        if (problems.Count > 0)
        {
            return new MessageOutcome.Refused(problems);
        }

        var written = await queue.RunAsync(db => LeaveAsync(db, tidy, address));
        return written.Has(out var message) ? new MessageOutcome.Kept(message) : new MessageOutcome.StoreUnavailable();
    }

    /// <summary>Says what became of a message.</summary>
    /// <param name="id">Which.</param>
    /// <param name="version">As it was shown: with another one by now, somebody else was quicker.</param>
    /// <param name="state">What it is from now on.</param>
    /// <param name="actor">Name of the moderator.</param>
    public async Task<MessageOutcome> MoveAsync(long id, int version, MessageState state, string actor)
    {
        var written = await queue.RunAsync<MessageOutcome>(async db =>
        {
            var subject = $"message {id}";
            if (await db.Messages.FindAsync(id) is not { } message)
            {
                return new MessageOutcome.Gone();
            }

            if (message.Version != version)
            {
                return new MessageOutcome.Overtaken(message, await db.AuditEntries.Where(entry => entry.Subject == subject).OrderByDescending(entry => entry.Id).FirstOrDefaultAsync());
            }

            var now = clock.GetUtcNow().UtcDateTime;
            message.Move(state, now);
            db.Add(AuditEntry.Of(state.ToString().ToLowerInvariant(), actor, subject, now));
            return new MessageOutcome.Kept(message);
        });
        return written.Value ?? new MessageOutcome.StoreUnavailable();
    }

    private async Task<Message> LeaveAsync(CommunityDb db, MessageInput input, WriterAddress? address)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - RepeatTime;
        var submission = SpamDefences.Submission(store.FormKey, Form, address, input.Name, input.Body, input.ReplyAddress);
        var earlier = await db.Messages.FirstOrDefaultAsync(m => m.SubmissionHash == submission && m.WrittenAt >= since);
        return earlier ?? db.Add(Message.Write(input, submission, now)).Entity;
    }
}
