using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>Marks a page that knows nothing about its reader: rendered once a generation, then served as ready bytes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CachedPageAttribute : Attribute
{
    /// <summary>The page reads its query, so only its bare address is kept.</summary>
    public bool IsOnlyWithoutQuery { get; init; }
}

/// <summary>One page as ready bytes: plain, gzip and brotli, each with its entity tag.</summary>
public sealed class CachedPage
{
    private const string Lifetime = "public, max-age=0, s-maxage=5, stale-while-revalidate=60";

    private readonly KeyValuePair<string, StringValues>[] _headers;

    private CachedPage(long generation, PageViews.Counter views, bool isOnlyWithoutQuery, KeyValuePair<string, StringValues>[] headers, byte[] plain, CompressionLevel level)
    {
        (Generation, Views, IsOnlyWithoutQuery, _headers) = (generation, views, isOnlyWithoutQuery, headers);
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
        Plain = new Encoded("", plain, $"\"{hash}\"");
        Gzip = new Encoded("gzip", Compress(plain, stream => new GZipStream(stream, level)), $"\"{hash}-g\"");
        Brotli = new Encoded("br", Compress(plain, stream => new BrotliStream(stream, level)), $"\"{hash}-b\"");
    }

    public long Generation { get; }

    public PageViews.Counter Views { get; }

    public bool IsOnlyWithoutQuery { get; }

    public Encoded Plain { get; }

    public Encoded Gzip { get; }

    public Encoded Brotli { get; }

    /// <summary>Quickly compressed, to answer the first reader.</summary>
    public static CachedPage Quick(long generation, PageViews.Counter views, bool isOnlyWithoutQuery, IHeaderDictionary headers, byte[] body) =>
        new(generation, views, isOnlyWithoutQuery, [.. headers.Where(header => header.Key is not ("Content-Length" or "Date" or "Strict-Transport-Security"))], body, CompressionLevel.Fastest);

    /// <summary>The same page, as small as it gets.</summary>
    public CachedPage AtBest() => new(Generation, Views, IsOnlyWithoutQuery, _headers, Plain.Bytes, CompressionLevel.SmallestSize);

    public Task WriteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var encoded = Accepted(request.Headers.AcceptEncoding);
        foreach (var (name, value) in _headers)
        {
            response.Headers[name] = value;
        }

        if (request.IsHttps)
        {
            response.Headers.StrictTransportSecurity = SecurityHeaders.OnlyHttps;
        }

        if (response.Headers.CacheControl is [])
        {
            response.Headers.CacheControl = Lifetime;
        }

        response.Headers.Vary = "Accept-Encoding";
        response.Headers.ETag = encoded.EntityTag;
        if (request.Headers.IfNoneMatch is [_, ..] known && known.Any(tags => tags is not null && tags.Contains(encoded.EntityTag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.Remove(HeaderNames.ContentType);
            return Task.CompletedTask;
        }

        if (encoded.Name.Length > 0)
        {
            response.Headers.ContentEncoding = encoded.Name;
        }

        response.ContentLength = encoded.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : SendAsync(response, encoded.Bytes);
    }

    // The whole page in one span: the server would cut it into blocks of four kilobytes, each a piece of its own to the kernel.
    private static async Task SendAsync(HttpResponse response, byte[] bytes)
    {
        await response.StartAsync();
        bytes.CopyTo(response.BodyWriter.GetSpan(bytes.Length));
        response.BodyWriter.Advance(bytes.Length);
        await response.BodyWriter.FlushAsync();
    }

    // A coding with q=0 is refused; browsers never send that, so the plain bytes are a fair answer.
    private Encoded Accepted(StringValues accepted)
    {
        var codings = accepted.ToString();
        if (codings.Length == 0 || codings.Contains("q=0", StringComparison.Ordinal))
        {
            return Plain;
        }

        return codings.Contains("br", StringComparison.OrdinalIgnoreCase) ? Brotli
            : codings.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? Gzip
            : Plain;
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> into)
    {
        using var compressed = new MemoryStream();
        using (var stream = into(compressed))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }

    /// <summary>The bytes under one coding.</summary>
    public sealed record Encoded(string Name, byte[] Bytes, string EntityTag);
}
