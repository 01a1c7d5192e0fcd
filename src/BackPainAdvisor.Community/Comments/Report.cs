namespace BackPainAdvisor.Community.Comments;

/// <summary>A reader says that a comment should not stand as it is. Who says so is not kept.</summary>
public sealed class Report
{
    private Report()
    {
    }

    public long Id { get; private set; }

    /// <summary>Number of the comment.</summary>
    public required long Comment { get; init; }

    /// <summary>One of <see cref="ReportInput.Reasons"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>What the reader added, as typed.</summary>
    public string? Words { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>When a moderator decided on the comment, or its writer took it back. Some time later the report is forgotten; see <see cref="Database.Retention"/>.</summary>
    public DateTime? DecidedAt { get; private set; }

    public static Report Write(Comment comment, ReportInput input, DateTime now) => new()
    {
        Comment = comment.Id,
        Reason = input.Reason,
        Words = input.Words,
        SentAt = now,
    };
}
