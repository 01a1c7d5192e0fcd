using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Who did what, and when. Entries are added and never changed: a trigger of the database sees to it.</summary>
public sealed class AuditEntry
{
    /// <summary>Who did what nobody asked for: <c>rest</c>.</summary>
    public const string Site = "the site";

    /// <summary>Who wrote the comment, and opened its private link: nobody knows more.</summary>
    public const string Writer = "its writer";

    private AuditEntry()
    {
    }

    public long Id { get; private set; }
    public required DateTime At { get; init; }

    /// <summary>Name of an account, or <see cref="Accounts.AccountDesk.Operator"/>, or <see cref="Site"/>.</summary>
    public required string Actor { get; init; }

    /// <summary><c>publish</c>, <c>reject</c>, <c>spam</c>, <c>undo</c>, <c>erase</c>; <c>false alarm</c>, <c>edit</c>, <c>note</c>, <c>fold</c>, <c>answer</c>; <c>pin</c>, <c>close</c>, <c>reopen</c>; <c>sign in</c>, <c>add passkey</c>, <c>change password</c> and so on.</summary>
    public required string Deed { get; init; }

    /// <summary>The account it was done to, if not the actor's own; or the article of a discussion, or <c>message 5</c>.</summary>
    public string? Subject { get; init; }

    public long? Comment { get; init; }

    /// <summary>Of the comment after the deed: while it has this version, the deed can be undone.</summary>
    public int? CommentVersion { get; init; }

    public CommentState? After { get; init; }
    public string? Reason { get; init; }

    /// <summary>What undoing brings back.</summary>
    public CommentState? Before { get; init; }

    public string? ReasonBefore { get; init; }
    public DateTime? DecidedBefore { get; init; }
    public DateTime? PublishedBefore { get; init; }

    public static AuditEntry Of(string deed, string actor, string? subject, DateTime now) => new() { At = now, Actor = actor, Deed = deed, Subject = subject };

    /// <summary>That a comment was erased, and nothing about it. It can't be undone.</summary>
    internal static AuditEntry OfErasure(string actor, long comment, DateTime now) => new() { At = now, Actor = actor, Deed = "erase", Comment = comment };

    /// <param name="deed">What was done.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="comment">As it is now.</param>
    /// <param name="before">As it was.</param>
    /// <param name="now">When.</param>
    internal static AuditEntry OfDecision(string deed, string actor, Comment comment, CommentStanding before, DateTime now) => new()
    {
        At = now,
        Actor = actor,
        Deed = deed,
        Comment = comment.Id,
        CommentVersion = comment.Version,
        After = comment.State,
        Reason = comment.Reason,
        Before = before.State,
        ReasonBefore = before.Reason,
        DecidedBefore = before.DecidedAt,
        PublishedBefore = before.PublishedAt,
    };

    /// <summary>What is done to a comment and leaves its state as it is. Undoing knows nothing of it.</summary>
    internal static AuditEntry OfTending(string deed, string actor, Comment comment, string? reason, DateTime now) => new()
    {
        At = now,
        Actor = actor,
        Deed = deed,
        Comment = comment.Id,
        CommentVersion = comment.Version,
        After = comment.State,
        Reason = reason,
    };

    internal CommentStanding Standing => new(
        Before ?? throw new InvalidOperationException($"Entry {Id} of the audit log is no decision."), ReasonBefore, DecidedBefore, PublishedBefore);
}
