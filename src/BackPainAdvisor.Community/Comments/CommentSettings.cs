namespace BackPainAdvisor.Community.Comments;

/// <summary>How the operator runs the discussion.</summary>
/// <param name="Moderation">Which comments wait.</param>
/// <param name="IsReadOnly">Nobody can write or change a comment; moderators still decide.</param>
/// <param name="CloseAfter">A discussion closes when nothing was published in it for so long; <c>null</c>: never.</param>
public sealed record CommentSettings(ModerationMode Moderation = ModerationMode.Everything, bool IsReadOnly = false, TimeSpan? CloseAfter = null);
