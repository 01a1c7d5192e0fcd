using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary>The address of a comment's private page, and what keeps such pages private.</summary>
internal static class PrivateLink
{
    public static string Of(long id, WriterKey key) => $"/comments/{id}?key={key.Text}";

    /// <summary>In no cache and in no other site's log.</summary>
    public static void KeepPrivate(this HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
