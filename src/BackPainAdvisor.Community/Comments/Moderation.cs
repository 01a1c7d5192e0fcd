namespace BackPainAdvisor.Community.Comments;

/// <summary>Whether a comment waits.</summary>
public static class Moderation
{
    /// <summary>
    /// Words of danger always wait, so that a person reads them before others answer. So does a filled-in trap: whatever
    /// fills it in is no reader, or a reader with a broken form filler.
    /// </summary>
    public static bool Holds(this ModerationMode mode, CommentFlags flags) => mode switch
    {
        ModerationMode.Everything => true,
        ModerationMode.Suspicious => flags is not CommentFlags.None,
        _ => (flags & (CommentFlags.Trap | CommentFlags.Crisis | CommentFlags.Urgent)) is not CommentFlags.None,
    };
}
