using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Comments;

/// <summary>What became of something that was asked of <see cref="CommentDesk"/>.</summary>
public abstract record CommentOutcome
{
    private CommentOutcome()
    {
    }

    /// <summary>It is on the disk.</summary>
    /// <param name="Comment">As it is now.</param>
    /// <param name="Key">For the private link of a new comment. <c>null</c> after other verbs, and for a repeat of a comment others have long been able to copy.</param>
    /// <param name="IsRepeat">The same form had been sent already; this is the comment it made.</param>
    public sealed record Kept(Comment Comment, WriterKey? Key = null, bool IsRepeat = false) : CommentOutcome;

    /// <summary>The writer has to mend something.</summary>
    /// <param name="Problems">What is wrong, by field of <see cref="CommentInput"/>, or <c>Stamp</c> for the form itself: send it again with a new stamp.</param>
    public sealed record Refused(IReadOnlyDictionary<string, string> Problems) : CommentOutcome;

    /// <summary>It was not kept yet: it looks as if it told who or where somebody is. With the desk's yes it is kept as it stands.</summary>
    /// <param name="Findings">Of the kind personal.</param>
    public sealed record Asks(IReadOnlyList<Finding> Findings) : CommentOutcome;

    /// <summary>There is no such comment, or the key does not open it.</summary>
    public sealed record NotFound : CommentOutcome;

    /// <summary>Its state does not allow it: somebody else was quicker, or the time is over.</summary>
    public sealed record NotAllowed(Comment Comment) : CommentOutcome;

    /// <summary>No new comments are taken. Nothing was kept: give the text back.</summary>
    /// <param name="IsWholeSite">Under no article, for the time being; else this one discussion is closed.</param>
    public sealed record Closed(bool IsWholeSite) : CommentOutcome;

    /// <summary>The database can't write now. Nothing was kept: give the text back and ask to try again.</summary>
    public sealed record StoreUnavailable : CommentOutcome;
}
