namespace BackPainAdvisor.Content.Feeds;

/// <summary>security.txt: where to tell us of a hole (RFC 9116).</summary>
public static class SecurityFile
{
    public const string Path = "/.well-known/security.txt";

    /// <returns><c>null</c> when nobody has promised to read the contact page's messages.</returns>
    public static string? Of(SiteProfile profile) => profile.ContactUntil is not { } day ? null : $"""
        Contact: {profile.BaseAddress}/contact
        Expires: {day:yyyy-MM-dd}T23:59:59Z
        Preferred-Languages: {profile.Language.Split('-')[0]}
        Canonical: {profile.BaseAddress}{Path}

        """;
}
