namespace BackPainAdvisor.Community.Messages;

/// <summary>What the contact form sends.</summary>
public sealed record MessageInput
{
    public string? Name { get; init; }
    public string Body { get; init; } = "";
    public string? ReplyAddress { get; init; }
}
