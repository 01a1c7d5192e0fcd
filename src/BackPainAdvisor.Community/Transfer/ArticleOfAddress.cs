using BackPainAdvisor.Content;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>Which article an address of the old site belongs to: the one that lives there now, that has it among its aliases, or whose name is its last word.</summary>
internal static class ArticleOfAddress
{
    /// <returns>Slug of the article, or <c>null</c> when none fits.</returns>
    public static string? Find(SiteContent site, string address)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? whole!.AbsolutePath : address.Split('?', '#')[0];
        var plain = "/" + path.ToLowerInvariant().Trim('/');
        foreach (var known in (string[])[path, plain, $"{plain}/", $"{plain}.html"])
        {
            if (site.Redirect(known) is { } moved && Named(site, moved) is { } slug)
            {
                return slug;
            }
        }

        return Named(site, plain);
    }

    private static string? Named(SiteContent site, string path)
    {
        var last = path[(path.LastIndexOf('/') + 1)..];
        var slug = last.EndsWith(".html", StringComparison.Ordinal) ? last[..^5] : last;
        return site.Article(slug)?.Slug;
    }
}
