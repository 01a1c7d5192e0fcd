using System.Text;

namespace BackPainAdvisor.Community.Comments.Markdown;

/// <summary>An address that a comment may link to: http or https, an ordinary host, nobody's name or password in it.</summary>
/// <param name="Href">In ASCII, the host in punycode: what the browser goes to is what we looked at.</param>
/// <param name="Host">In punycode, so that <c>рaypal.com</c> with a Cyrillic letter can't pass for another.</param>
internal sealed record WebAddress(string Href, string Host)
{
    private const int LongestHref = 2000;

    /// <summary><c>null</c> when the text is no such address; then it is shown as typed and leads nowhere.</summary>
    public static WebAddress? Read(string text)
    {
        if (!StartsLikeOne(text) || text.Contains('\\', StringComparison.Ordinal)
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0 || Authority(text).Contains('@', StringComparison.Ordinal)
            || uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4))
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return AsciiHost(uri) is { } host && host.Contains('.', StringComparison.Ordinal)
            && $"{uri.Scheme}://{host}{port}{uri.PathAndQuery}{uri.Fragment}" is { Length: <= LongestHref } href
            && Ascii.IsValid(href) && IsReadAlike(href, host) && IsNumberOnlyAsIPv4(uri, host)
                ? new WebAddress(href, host)
                : null;
    }

    /// <summary><c>null</c> when the host can't be written in punycode, such as a mark that stands on no letter behind one that turns the direction.</summary>
    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // Letters that turn the direction of writing can become a host in punycode that is none.
    private static bool IsReadAlike(string href, string host) =>
        Uri.TryCreate(href, UriKind.Absolute, out var again) && AsciiHost(again) == host;

    // A browser reads a host whose last part is a number as IPv4, or as no address at all.
    private static bool IsNumberOnlyAsIPv4(Uri uri, string host) =>
        uri.HostNameType == UriHostNameType.IPv4 || !char.IsAsciiDigit(host[host.TrimEnd('.').LastIndexOf('.') + 1]);

    /// <summary>Whether the text opens with <c>http://</c> or <c>https://</c>, in any case.</summary>
    public static bool StartsLikeOne(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string Authority(string text)
    {
        var start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = text.AsSpan(start).IndexOfAny("/?#");
        return end < 0 ? text[start..] : text.Substring(start, end);
    }
}
