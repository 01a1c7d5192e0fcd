using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>What stands in place of the form where nobody can write.</summary>
internal static class ClosedNotice
{
    public const string OfSite = "We take no new comments at the moment. What is here stays here to read. Please come back another day.";
    public const string OfDiscussion = "This discussion is closed. You can still read it.";

    /// <returns><c>null</c> while comments are taken, or nobody knows because the database is away.</returns>
    public static string? Of(CommentSettings settings, DiscussionPage? discussion) =>
        settings.IsReadOnly ? OfSite : discussion is { IsClosed: true } ? OfDiscussion : null;
}
