using System.Diagnostics.CodeAnalysis;

namespace BackPainAdvisor.Community.Comments;

/// <summary>Where a comment stands. The moves between states are the verbs of <see cref="Comment"/>.</summary>
public enum CommentState
{
    /// <summary>Only its writer and the moderators see it.</summary>
    Waiting,

    /// <summary>Everybody sees it.</summary>
    Published,

    /// <summary>A moderator refused it, or removed it after it had stood.</summary>
    Rejected,

    /// <summary>Its writer took it back.</summary>
    Withdrawn,

    /// <summary>Text, name and hashes are gone for ever; only the place is left.</summary>
    Erased,
}

/// <summary>What made a comment worth a second look. Flags hold a comment back; they never refuse it.</summary>
[Flags]
[SuppressMessage("Naming", "CA1711", Justification = "Flag is the moderators' word.")]
public enum CommentFlags
{
    None = 0,

    /// <summary>More links than people write.</summary>
    Links = 1,

    /// <summary>The field that people don't see was filled in.</summary>
    Trap = 2,

    // What screening found, a flag for each kind of rule: Screening.cs.
    Crisis = 4,
    Urgent = 8,
    Personal = 16,
    Promotion = 32,
    Claim = 64,
    Medicine = 128,
    Abuse = 256,
}

/// <summary>Which comments wait for a moderator before they are shown.</summary>
public enum ModerationMode
{
    Everything,
    Suspicious,
    Nothing,
}
