namespace BackPainAdvisor.Community.Comments;

/// <summary>Where a comment stood before a decision: what undoing it brings back.</summary>
public sealed record CommentStanding(CommentState State, string? Reason, DateTime? DecidedAt, DateTime? PublishedAt);
