namespace BackPainAdvisor.Community.Moderation;

/// <summary>What a moderator can do with a comment.</summary>
public enum Decision
{
    Publish,

    /// <summary>With a reason that its writer reads.</summary>
    Reject,

    /// <summary>Rejects it as advertising.</summary>
    Spam,
}

/// <summary>A comment as a moderator saw it.</summary>
/// <param name="Version">If it has another one by now, somebody else was quicker and nothing is done.</param>
public sealed record Seen(long Id, int Version)
{
    /// <summary><c>17.3</c>: comment 17 in version 3. <c>null</c> for any other text.</summary>
    public static Seen? Read(string? text) =>
        text?.Split('.') is [var id, var version] && long.TryParse(id, out var number) && int.TryParse(version, out var count) ? new Seen(number, count) : null;

    public override string ToString() => $"{Id}.{Version}";
}
