namespace BackPainAdvisor.Community.Accounts;

/// <summary>What an account may do.</summary>
[Flags]
public enum Roles
{
    None = 0,

    /// <summary>Decides on comments and reads messages.</summary>
    Moderator = 1,

    /// <summary>Uses the pages for those who write articles.</summary>
    Editor = 2,
}
