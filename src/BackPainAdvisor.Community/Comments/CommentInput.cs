namespace BackPainAdvisor.Community.Comments;

/// <summary>What the comment form sends. Nothing else of a comment can be set from outside.</summary>
public sealed record CommentInput
{
    public string Name { get; init; } = "";
    public string Body { get; init; } = "";

    /// <summary>The comment that is answered; a reply to a reply joins the same thread.</summary>
    public long? ReplyTo { get; init; }

    public string? Tried { get; init; }
    public string? HowLong { get; init; }
    public string? Changed { get; init; }

    /// <summary>The separate box: what I write may be about my health, and may be published.</summary>
    public bool Consent { get; init; }
}
