namespace BackPainAdvisor.Community.Messages;

/// <summary>What someone wrote by the contact form. Only moderators read it; nobody is answered unless they left an address.</summary>
public sealed class Message
{
    private Message()
    {
    }

    public long Id { get; private set; }
    public string? Name { get; private init; }
    public required string Body { get; init; }

    /// <summary>How to answer, as the writer gave it: never checked, never used by the site itself.</summary>
    public string? ReplyAddress { get; private init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>Keyed hash of what was sent, to know a form that is sent twice. Dropped after 30 days.</summary>
    public byte[]? SubmissionHash { get; private set; }

    public static Message Write(MessageInput input, byte[]? submissionHash, DateTime now) => new()
    {
        Name = input.Name,
        Body = input.Body,
        ReplyAddress = input.ReplyAddress,
        WrittenAt = now,
        SubmissionHash = submissionHash,
    };
}
