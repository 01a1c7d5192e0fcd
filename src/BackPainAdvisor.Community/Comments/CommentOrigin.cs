namespace BackPainAdvisor.Community.Comments;

/// <summary>What is kept beside a new comment about how it came and what screening made of it.</summary>
public sealed record CommentOrigin(byte[] KeyHash, byte[]? AddressHash, byte[]? SubmissionHash, CommentFlags Flags, string? Findings = null);
