using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Both texts of an edit by a moderator. A trigger of the database forgets them when the comment is erased.</summary>
public sealed class Amendment
{
    private Amendment()
    {
    }

    /// <summary>Its entry in the audit log.</summary>
    public required long Entry { get; init; }

    public required long Comment { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }

    internal static Amendment Of(long entry, Comment comment, string before) =>
        new() { Entry = entry, Comment = comment.Id, Before = before, After = Words(comment) };

    /// <summary>Everything its writer typed: name, text, and a line for each further field.</summary>
    internal static string Words(Comment comment) =>
        string.Join("\n\n", new[] { comment.Name, comment.Body, comment.Tried, comment.HowLong, comment.Changed }.OfType<string>());
}
