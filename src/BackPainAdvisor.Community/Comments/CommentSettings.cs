namespace BackPainAdvisor.Community.Comments;

/// <summary>How the operator runs the discussion.</summary>
public sealed record CommentSettings(ModerationMode Moderation = ModerationMode.Everything);
