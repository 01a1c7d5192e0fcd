namespace BackPainAdvisor.Community.Transfer;

/// <summary>A comment as another program kept it. All but its text is tidied as a line that was typed.</summary>
/// <param name="Id">Its number there.</param>
/// <param name="Parent">The number of the comment it answers, or <c>null</c>.</param>
/// <param name="Name">As given; may be empty.</param>
/// <param name="Html">Its text, or <c>null</c> when it is longer than anybody writes.</param>
/// <param name="WrittenAt">In UTC, or <c>null</c> when the file has no time that can be read.</param>
/// <param name="State">What was decided there.</param>
internal sealed record ForeignComment(string Id, string? Parent, string Name, string? Html, DateTime? WrittenAt, ForeignState State)
{
    public const int LongestHtml = 50_000;

    /// <summary>For names, numbers, times and addresses.</summary>
    public const int LongestField = 2000;
}

internal enum ForeignState
{
    Approved,
    Pending,
    Spam,
    Deleted,

    /// <summary>A link from elsewhere that a program noted: nobody wrote it here.</summary>
    Pingback,
}

/// <summary>The comments of one article, in the order of the file.</summary>
/// <param name="Addresses">Where it stood, and the name it was known by: whatever may lead to the article.</param>
/// <param name="Comments">At least one.</param>
internal sealed record ForeignThread(IReadOnlyList<string> Addresses, IReadOnlyList<ForeignComment> Comments);
