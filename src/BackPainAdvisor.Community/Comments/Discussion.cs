namespace BackPainAdvisor.Community.Comments;

/// <summary>The comments of one article, counted as they come and go, so that no page has to count them.</summary>
public sealed class Discussion
{
    /// <summary>Slug of the article.</summary>
    public required string Article { get; init; }

    /// <summary>How many threads have ever been shown: the place of the newest.</summary>
    public int Threads { get; private set; }

    /// <summary>How many comments and replies are shown now.</summary>
    public int Shown { get; private set; }

    /// <summary>When something was last published in it, or it was opened again.</summary>
    public DateTime? QuietSince { get; private set; }

    /// <summary>Since then nobody can write in it.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>The comment that stands first, whatever its place.</summary>
    public long? Pinned { get; private set; }

    public int Version { get; private set; } = 1;

    /// <returns>Whether it was open.</returns>
    public bool Close(DateTime now)
    {
        if (ClosedAt is not null)
        {
            return false;
        }

        (ClosedAt, Version) = (now, Version + 1);
        return true;
    }

    /// <returns>Whether it was closed.</returns>
    public bool Reopen(DateTime now)
    {
        if (ClosedAt is null)
        {
            return false;
        }

        (ClosedAt, QuietSince, Version) = (null, now, Version + 1);
        return true;
    }

    /// <param name="comment"><c>null</c>: none.</param>
    /// <returns>Whether another one stood there.</returns>
    public bool Pin(long? comment)
    {
        if (Pinned == comment)
        {
            return false;
        }

        (Pinned, Version) = (comment, Version + 1);
        return true;
    }

    /// <summary>Counts a comment that has just moved, and gives a thread its place when it is first shown.</summary>
    /// <param name="comment">After the move.</param>
    /// <param name="wasShown">Before it.</param>
    public void Count(Comment comment, bool wasShown)
    {
        if (comment.IsShown == wasShown)
        {
            return;
        }

        Version++;
        Shown += comment.IsShown ? 1 : -1;
        QuietSince = comment.IsShown ? comment.DecidedAt : QuietSince;
        if (comment is { IsShown: true, ReplyTo: null, Place: null })
        {
            MakeRoom(comment);
        }
    }

    /// <summary>Gives a thread its place.</summary>
    public void MakeRoom(Comment opening) => opening.TakePlace(++Threads);
}
