namespace BackPainAdvisor.Community.Comments;

/// <summary>A reader's remark on an article. Only its writer and the moderators see it until it is published.</summary>
public sealed partial class Comment
{
    /// <summary>How long after publication its writer may still change the text.</summary>
    public static readonly TimeSpan EditTime = TimeSpan.FromMinutes(30);

    private Comment()
    {
    }

    /// <summary>Public, ordered by arrival, never used twice.</summary>
    public long Id { get; private set; }

    /// <summary>Slug of the article.</summary>
    public required string Article { get; init; }

    /// <summary>The comment that opened the thread, or <c>null</c> for one that opens a thread itself. Never a reply.</summary>
    public long? ReplyTo { get; init; }

    public string Name { get; private set; } = "";

    /// <summary>As typed (and normalised by <see cref="Typing.TypedText"/>): small Markdown, never HTML.</summary>
    public string Body { get; private set; } = "";

    public string? Tried { get; private set; }
    public string? HowLong { get; private set; }
    public string? Changed { get; private set; }

    /// <summary>When the writer agreed that what may be health information is published. Of an imported comment that is not known, and this is when it was written.</summary>
    public required DateTime ConsentAt { get; init; }

    public required DateTime WrittenAt { get; init; }
    public DateTime? EditedAt { get; private set; }
    public CommentState State { get; private set; } = CommentState.Waiting;
    public DateTime? DecidedAt { get; private set; }

    /// <summary>When it was first shown. A comment that was shown leaves a marker when it goes.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Why it was refused or removed, in words its writer reads.</summary>
    public string? Reason { get; private set; }

    public CommentFlags Flags { get; private set; }

    /// <summary>
    /// What screening found, most pressing first, as <c>urgent/saddle-numb personal/phone</c>; see <see cref="Screening"/>.
    /// Gone when it is decided: it may tell about somebody's health.
    /// </summary>
    public string? Findings { get; private set; }

    /// <summary>
    /// Number of its thread in the article, from 1, given when the thread is first shown and never changed: so a page of
    /// a long discussion is found without counting, and a permalink stays on its page.
    /// </summary>
    public int? Place { get; private set; }

    /// <summary>SHA-256 of the private key; see <see cref="WriterKey"/>.</summary>
    public byte[]? KeyHash { get; private set; }

    /// <summary>Keyed hash of the writer's address; see <see cref="WriterAddress"/>. Dropped after 30 days.</summary>
    public byte[]? AddressHash { get; private set; }

    /// <summary>Keyed hash of everything that was sent, to know a form that is sent twice. Dropped after 30 days.</summary>
    public byte[]? SubmissionHash { get; private set; }

    /// <summary>When a reader first reported it, since it was last decided on; see <see cref="Comments.Report"/>.</summary>
    public DateTime? ReportedAt { get; private set; }

    /// <summary>
    /// Which comment of another program it was, or <c>null</c>: <c>wordpress 123 2012-03-04T05:06:07Z</c>. Kept when it is erased, so that it does not come back.
    /// </summary>
    public string? ImportedFrom { get; init; }

    /// <summary>Raised by every verb but <see cref="Report"/>, so that two people can't overwrite each other's decision.</summary>
    public int Version { get; private set; } = 1;

    public bool IsShown => State is CommentState.Published;

    /// <summary>A reported one is published once more by whoever finds nothing wrong with it.</summary>
    public bool IsPublishable => State is CommentState.Waiting or CommentState.Rejected || (IsShown && ReportedAt is not null);

    public bool IsRejectable => State is CommentState.Waiting or CommentState.Published;
    public bool IsWithdrawable => State is not (CommentState.Withdrawn or CommentState.Erased);

    /// <summary>It stood on the page and doesn't now.</summary>
    public bool IsMarker => PublishedAt is not null && !IsShown;

    public static Comment Write(string article, long? replyTo, CommentInput input, CommentOrigin origin, DateTime now)
    {
        var comment = new Comment
        {
            Article = article,
            ReplyTo = replyTo,
            ConsentAt = now,
            WrittenAt = now,
            Flags = origin.Flags,
            Findings = origin.Findings,
            KeyHash = origin.KeyHash,
            AddressHash = origin.AddressHash,
            SubmissionHash = origin.SubmissionHash,
        };
        comment.Take(input);
        return comment;
    }

    /// <summary>A comment of another program; it waits. It has no private key: nobody was given one.</summary>
    public static Comment TakeIn(string article, long? replyTo, CommentInput input, Screening screened, string importedFrom, DateTime writtenAt)
    {
        var comment = new Comment
        {
            Article = article,
            ReplyTo = replyTo,
            ConsentAt = writtenAt,
            WrittenAt = writtenAt,
            Flags = screened.Flags,
            Findings = screened.Reasons,
            ImportedFrom = importedFrom,
        };
        comment.Take(input);
        return comment;
    }

    /// <exception cref="InvalidOperationException">It is published already, withdrawn or erased.</exception>
    public void Publish(DateTime now)
    {
        Require(IsPublishable, "published");
        Move(CommentState.Published);
        (DecidedAt, Reason, ReportedAt) = (now, null, null);
        PublishedAt ??= now;
        DropFindings();
    }

    /// <param name="reason">In words its writer will read.</param>
    /// <param name="now">When.</param>
    /// <exception cref="InvalidOperationException">It is neither waiting nor published.</exception>
    public void Reject(string reason, DateTime now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Require(IsRejectable, "rejected");
        Move(CommentState.Rejected);
        (DecidedAt, Reason, ReportedAt) = (now, reason, null);
        DropFindings();
    }

    /// <exception cref="InvalidOperationException">It is withdrawn already, or erased.</exception>
    public void Withdraw(DateTime now)
    {
        Require(IsWithdrawable, "withdrawn");
        Move(CommentState.Withdrawn);
        (DecidedAt, ReportedAt) = (now, null);
        DropFindings();
    }

    /// <summary>Notes that a reader finds something wrong with it. It stays as it is.</summary>
    public void Report(DateTime now)
    {
        Require(IsShown, "reported");
        ReportedAt ??= now;
    }

    /// <summary>Whether its writer may change the text now.</summary>
    public bool IsEditable(DateTime now) => State switch
    {
        CommentState.Waiting => true,
        CommentState.Published => now - PublishedAt < EditTime,
        _ => false,
    };

    /// <summary>Changes the text. What was published waits again when every comment waits, or the new text is flagged.</summary>
    /// <exception cref="InvalidOperationException">It is decided, or its time to be changed is over.</exception>
    public void Edit(CommentInput input, Screening screened, ModerationMode moderation, DateTime now)
    {
        Require(IsEditable(now), "changed");
        var waitsAgain = moderation.Holds(screened.Flags);
        Move(waitsAgain ? CommentState.Waiting : State);
        Take(input);
        (EditedAt, Flags, Findings) = (now, screened.Flags, screened.Reasons);
        if (IsShown)
        {
            DropFindings();
        }
    }

    /// <summary>Removes what could tell who wrote it, and what was written. There is no way back.</summary>
    public void Erase(DateTime now)
    {
        Move(CommentState.Erased);
        (Name, Body, Tried, HowLong, Changed, Reason) = ("", "", null, null, null, null);
        (KeyHash, DecidedAt, ReportedAt, Flags, Findings) = (null, now, null, CommentFlags.None, null);
        (Note, Fold) = (null, null);
        DropHashes();
    }

    /// <summary>Where it stands, for <see cref="PutBack"/>.</summary>
    public CommentStanding Stand() => new(State, Reason, DecidedAt, PublishedAt);

    /// <summary>Undoes a decision. A thread that was given its place keeps it.</summary>
    /// <exception cref="InvalidOperationException">It is withdrawn or erased by now.</exception>
    public void PutBack(CommentStanding standing)
    {
        Require(IsWithdrawable, "put back");
        Move(standing.State);
        (Reason, DecidedAt, PublishedAt) = (standing.Reason, standing.DecidedAt, standing.PublishedAt);
    }

    /// <summary>Forgets what was kept against floods; see <see cref="Database.Retention"/>.</summary>
    public void DropHashes() => (AddressHash, SubmissionHash) = (null, null);

    /// <summary>Makes a new private key the only one that opens it.</summary>
    public void ChangeKey(WriterKey key) => KeyHash = key.Hash();

    internal void TakePlace(int place) => Place = Place is null && ReplyTo is null
        ? place
        : throw new InvalidOperationException($"Comment {Id} can't take place {place}: it has one, or is a reply.");

    private void Take(CommentInput input) =>
        (Name, Body, Tried, HowLong, Changed) = (input.Name, input.Body, input.Tried, input.HowLong, input.Changed);

    private void DropFindings() => (Flags, Findings) = (Flags & (CommentFlags.Links | CommentFlags.Trap), null);

    private void Move(CommentState state) => (State, Version) = (state, Version + 1);

    private void Require(bool isAllowed, string verb)
    {
        if (!isAllowed)
        {
            throw new InvalidOperationException($"Comment {Id} on '{Article}' is {State} and can't be {verb}.");
        }
    }
}
