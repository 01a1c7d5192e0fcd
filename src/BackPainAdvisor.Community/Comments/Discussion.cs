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

    public int Version { get; private set; } = 1;

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
        if (comment is { IsShown: true, ReplyTo: null, Place: null })
        {
            comment.TakePlace(++Threads);
        }
    }
}
