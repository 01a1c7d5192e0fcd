namespace BackPainAdvisor.Community.Comments;

/// <summary>Whether a comment waits.</summary>
public static class Moderation
{
    /// <summary>A filled-in trap always waits: whatever fills it in is no reader, or a reader with a broken form filler.</summary>
    public static bool Holds(this ModerationMode mode, CommentFlags flags) => mode switch
    {
        ModerationMode.Everything => true,
        ModerationMode.Suspicious => flags is not CommentFlags.None,
        _ => flags.HasFlag(CommentFlags.Trap),
    };
}
