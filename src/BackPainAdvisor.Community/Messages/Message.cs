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

    public MessageState State { get; private set; } = MessageState.Unread;

    /// <summary>When a moderator last moved it.</summary>
    public DateTime? StateSince { get; private set; }

    /// <summary>Raised with each move, so that two moderators can't overwrite each other.</summary>
    public int Version { get; private set; } = 1;

    public void Move(MessageState state, DateTime now) => (State, StateSince, Version) = (state, now, Version + 1);

    public static Message Write(MessageInput input, byte[]? submissionHash, DateTime now) => new()
    {
        Name = input.Name,
        Body = input.Body,
        ReplyAddress = input.ReplyAddress,
        WrittenAt = now,
        SubmissionHash = submissionHash,
    };
}

/// <summary>What became of a message.</summary>
public enum MessageState
{
    Unread,
    Read,

    /// <summary>Somebody wrote back, by their own means: the site sends no mail.</summary>
    Answered,

    Spam,
}
