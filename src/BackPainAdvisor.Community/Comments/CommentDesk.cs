using System.Security.Cryptography;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>Where comments are handed in and decided on. Every answer but <see cref="CommentOutcome.Kept"/> means that nothing was changed.</summary>
public sealed class CommentDesk(WriteQueue queue, Store store, FormStamps stamps, CommentSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan RepeatTime = TimeSpan.FromMinutes(10);

    /// <summary>A repeat gets the private key of a comment that is shown only this long: later it may come from someone who copied it.</summary>
    private static readonly TimeSpan ShownRepeatTime = TimeSpan.FromMinutes(1);

    /// <summary>Never stored. Lets a form that is sent twice get the same private link twice, though only the key's hash is kept.</summary>
    private readonly byte[] keyMaker = RandomNumberGenerator.GetBytes(32);

    public Task<CommentOutcome> LeaveAsync(NewComment form)
    {
        if (settings.IsReadOnly)
        {
            return ReadOnly();
        }

        var input = form.Input.Tidy();
        var problems = new SortedDictionary<string, string>(input.Problems(form.Reserved).ToDictionary(), StringComparer.Ordinal);
        if (!stamps.IsValid(form.Article, form.Stamp))
        {
            problems["Stamp"] = "This page had been open for a long time. Your words are still here: please send them again.";
        }

        if (problems.Count > 0)
        {
            return Task.FromResult<CommentOutcome>(new CommentOutcome.Refused(problems));
        }

        var screened = Screening.Of(input, form.Rules, form.IsTrapFilled);
        return screened.Asks && !stamps.IsValid(YesTo(form.Article), form.Yes)
            ? Task.FromResult<CommentOutcome>(new CommentOutcome.Asks(screened.Personal))
            : WriteAsync(db => LeaveAsync(db, form, input, screened));
    }

    /// <summary>For the form that comes back after <see cref="CommentOutcome.Asks"/>: sent with it, the same is not asked again.</summary>
    public string Yes(string article) => stamps.Make(YesTo(article));

    public Task<CommentOutcome> EditAsync(long id, WriterKey key, CommentInput input, ReservedNames reserved, CommentRules rules)
    {
        var tidy = input.Tidy();
        var problems = (tidy with { Consent = true }).Problems(reserved); // Consent was given with the first text.
        return settings.IsReadOnly ? ReadOnly()
            : problems.Count > 0 ? Task.FromResult<CommentOutcome>(new CommentOutcome.Refused(problems))
            : ChangeAsync(id, key.Opens, (comment, now) => comment.IsEditable(now),
                (comment, now) => comment.Edit(tidy, Screening.Of(tidy, rules), settings.Moderation, now));
    }

    public Task<CommentOutcome> WithdrawAsync(long id, WriterKey key) =>
        ChangeAsync(id, key.Opens, (comment, _) => comment.IsWithdrawable, (comment, now) => comment.Withdraw(now));

    /// <summary>Decides for the command line; moderators who are signed in decide at <see cref="DecisionDesk"/>.</summary>
    public Task<CommentOutcome> PublishAsync(long id) =>
        ChangeAsync(id, _ => true, (comment, _) => comment.IsPublishable, (comment, now) => comment.Publish(now), "publish");

    /// <param name="id">Which.</param>
    /// <param name="reason">In words its writer reads, and every reader if it had been shown.</param>
    public Task<CommentOutcome> RejectAsync(long id, string reason) =>
        ChangeAsync(id, _ => true, (comment, _) => comment.IsRejectable, (comment, now) => comment.Reject(TypedText.Line(reason), now), "reject");

    private static Task<CommentOutcome> ReadOnly() => Task.FromResult<CommentOutcome>(new CommentOutcome.Closed(IsWholeSite: true));

    private static string YesTo(string article) => $"personal {article}";

    private async Task<CommentOutcome> LeaveAsync(CommunityDb db, NewComment form, CommentInput input, Screening screened)
    {
        var now = Now();
        var submission = SpamDefences.Submission(store.FormKey, form.Article, form.Address,
            input.Name, input.Body, input.Tried, input.HowLong, input.Changed, $"{input.ReplyTo}");
        if (await EarlierAsync(db, submission, now) is { } earlier)
        {
            return new CommentOutcome.Kept(earlier, KeyOfRepeat(earlier, now), IsRepeat: true);
        }

        if (await db.Discussions.AnyAsync(d => d.Article == form.Article && d.ClosedAt != null))
        {
            return new CommentOutcome.Closed(IsWholeSite: false);
        }

        var answered = input.ReplyTo is { } id ? await db.Comments.FindAsync(id) : null;
        if (input.ReplyTo is not null && (answered?.IsShown != true || answered.Article != form.Article))
        {
            return new CommentOutcome.Refused(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(CommentInput.ReplyTo)] = "The comment you answered is no longer there. You can still send yours as a new comment.",
            });
        }

        var key = KeyFor(submission, now);
        var address = form.Address?.Hash((await SecretKey.FindOrAddAsync(db, Retention.AddressKey(now), now, CancellationToken.None)).Secret);
        var origin = new CommentOrigin(key.Hash(), address, submission, screened.Flags, screened.Reasons);
        var comment = Comment.Write(form.Article, answered?.ReplyTo ?? answered?.Id, input, origin, now);
        db.Add(comment);
        if (!settings.Moderation.Holds(screened.Flags))
        {
            await MoveAsync(db, comment, () => comment.Publish(now));
        }

        return new CommentOutcome.Kept(comment, key);
    }

    private static Task<Comment?> EarlierAsync(CommunityDb db, byte[] submission, DateTime now)
    {
        var since = now - RepeatTime;
        return db.Comments.Where(c => c.SubmissionHash == submission && c.WrittenAt >= since && c.WrittenAt <= now)
            .OrderByDescending(c => c.Id).FirstOrDefaultAsync();
    }

    /// <summary>The key it was given; after a restart a new one, as the old one can't be made again.</summary>
    private WriterKey? KeyOfRepeat(Comment comment, DateTime now)
    {
        if (comment.IsShown && now - comment.WrittenAt > ShownRepeatTime)
        {
            return null;
        }

        var key = KeyFor(comment.SubmissionHash!, comment.WrittenAt); // It was found by this hash.
        if (!key.Opens(comment))
        {
            key = WriterKey.New();
            comment.ChangeKey(key);
        }

        return key;
    }

    private WriterKey KeyFor(byte[] submission, DateTime writtenAt) =>
        WriterKey.From(HMACSHA256.HashData(keyMaker, (byte[])[.. submission, .. BitConverter.GetBytes(writtenAt.Ticks)]));

    private Task<CommentOutcome> ChangeAsync(long id, Func<Comment, bool> mayAsk, Func<Comment, DateTime, bool> isAllowed, Action<Comment, DateTime> verb, string? deed = null) =>
        WriteAsync(async db =>
        {
            var now = Now();
            if (await db.Comments.FindAsync(id) is not { } comment || !mayAsk(comment))
            {
                return new CommentOutcome.NotFound();
            }

            if (!isAllowed(comment, now))
            {
                return new CommentOutcome.NotAllowed(comment);
            }

            var before = comment.Stand();
            await MoveAsync(db, comment, () => verb(comment, now));
            if (deed is not null)
            {
                db.Add(AuditEntry.OfDecision(deed, AccountDesk.Operator, comment, before, now));
            }

            return new CommentOutcome.Kept(comment);
        });

    /// <summary>Does it, counts it, closes the reports that it answers, and says so to every page cache if readers can see it.</summary>
    internal static async Task MoveAsync(CommunityDb db, Comment comment, Action verb)
    {
        var (wasShown, wasReported) = (comment.IsShown, comment.ReportedAt is not null);
        verb();
        if (wasReported && comment.ReportedAt is null)
        {
            var decided = comment.DecidedAt;
            await db.Reports.Where(report => report.Comment == comment.Id && report.DecidedAt == null).ExecuteUpdateAsync(set => set.SetProperty(report => report.DecidedAt, decided));
        }

        if (wasShown || comment.IsShown)
        {
            var discussion = await db.Discussions.FindAsync(comment.Article) ?? db.Add(new Discussion { Article = comment.Article }).Entity;
            discussion.Count(comment, wasShown);
            if (comment is { IsShown: true, ReplyTo: { } opening } && await db.Comments.FindAsync(opening) is { Place: null } unshown)
            {
                discussion.MakeRoom(unshown); // An imported reply may be shown before its opening: without a place it would stand nowhere.
            }

            await PageChanges.NoteAsync(db);
        }
    }

    private async Task<CommentOutcome> WriteAsync(Func<CommunityDb, Task<CommentOutcome>> change) =>
        (await queue.RunAsync(change)).Has(out var outcome) ? outcome : new CommentOutcome.StoreUnavailable();

    /// <summary>To the millisecond: every database gives back what it was given.</summary>
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
