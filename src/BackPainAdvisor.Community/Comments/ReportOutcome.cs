namespace BackPainAdvisor.Community.Comments;

/// <summary>What became of a report.</summary>
public abstract record ReportOutcome
{
    private ReportOutcome()
    {
    }

    /// <summary>It is on the disk, or was already.</summary>
    public sealed record Kept : ReportOutcome;

    /// <summary>Its sender has to mend something.</summary>
    /// <param name="Problems">What is wrong, by field of <see cref="ReportInput"/>.</param>
    public sealed record Refused(IReadOnlyDictionary<string, string> Problems) : ReportOutcome;

    /// <summary>No such comment is shown.</summary>
    public sealed record NotFound : ReportOutcome;

    /// <summary>The database can't write now. Nothing was kept: give the words back and ask to try again.</summary>
    public sealed record StoreUnavailable : ReportOutcome;
}
