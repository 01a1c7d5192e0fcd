namespace BackPainAdvisor.Community.Comments;

/// <summary>What is kept beside a new comment about how it came, none of it readable.</summary>
public sealed record CommentOrigin(byte[] KeyHash, byte[]? AddressHash, byte[]? SubmissionHash, CommentFlags Flags);
