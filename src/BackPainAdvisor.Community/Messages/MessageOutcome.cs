using BackPainAdvisor.Community.Moderation;

namespace BackPainAdvisor.Community.Messages;

/// <summary>What became of a message.</summary>
public abstract record MessageOutcome
{
    private MessageOutcome()
    {
    }

    /// <summary>It is on the disk.</summary>
    public sealed record Kept(Message Message) : MessageOutcome;

    /// <summary>The writer has to mend something.</summary>
    /// <param name="Problems">What is wrong, by field of <see cref="MessageInput"/>, or <c>Stamp</c> for the form itself.</param>
    public sealed record Refused(IReadOnlyDictionary<string, string> Problems) : MessageOutcome;

    /// <summary>Somebody else moved it meanwhile: nothing was done.</summary>
    /// <param name="Message">As it is now.</param>
    /// <param name="Last">Who did.</param>
    public sealed record Overtaken(Message Message, AuditEntry? Last) : MessageOutcome;

    /// <summary>It is deleted.</summary>
    public sealed record Gone : MessageOutcome;

    /// <summary>The database can't write now. Nothing was kept: give the text back and ask to try again.</summary>
    public sealed record StoreUnavailable : MessageOutcome;
}
