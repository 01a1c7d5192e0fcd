using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>What became of a decision.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <summary>It is on the disk.</summary>
    /// <param name="Entry">Its number in the audit log: what undoing asks for.</param>
    public sealed record Done(Comment Comment, long Entry) : DecisionOutcome;

    /// <summary>Somebody else was quicker, or its writer changed it: nothing was done.</summary>
    /// <param name="Comment">As it is now.</param>
    /// <param name="Last">The decision that stands, or <c>null</c> when the writer changed it.</param>
    public sealed record Overtaken(Comment Comment, AuditEntry? Last) : DecisionOutcome;

    /// <summary>Nothing was done: the moderator has to mend what was typed.</summary>
    /// <param name="Problems">What is wrong, by field.</param>
    public sealed record ToMend(IReadOnlyDictionary<string, string> Problems) : DecisionOutcome;

    /// <summary>There is no such comment.</summary>
    public sealed record Gone(long Id) : DecisionOutcome;
}
