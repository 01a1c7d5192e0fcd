using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Parser;

namespace BackPainAdvisor.Durability;

/// <summary>One reader with a source address of its own, since the site takes ten forms from each in ten minutes.</summary>
public sealed class Writer : IDisposable
{
    private const string Article = "/articles/lower-back-pain-exercise";

    private readonly HttpClient _client;

    /// <param name="source">Any address in 127.0.0.0/8.</param>
    /// <param name="site">Where the site listens.</param>
    public Writer(IPAddress source, Uri site)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectCallback = ConnectAsync };
        _client = new HttpClient(handler) { BaseAddress = site };

        async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(source, 0));
            await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
    }

    /// <summary>Reads the article for the stamp in its form.</summary>
    public async Task<string> StampAsync()
    {
        var page = await new HtmlParser().ParseDocumentAsync(await _client.GetStringAsync(new Uri(Article, UriKind.Relative)));
        return page.QuerySelector("input[name=Stamp]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{Article} carries no comment form with a stamp.");
    }

    /// <returns>The private link, or <c>null</c> when no whole answer came.</returns>
    /// <exception cref="InvalidOperationException">It was answered, but not with 303.</exception>
    public async Task<Uri?> SendAsync(string text, string stamp) =>
        await TrySendAsync(text, stamp) is var (status, link, page) && status is not (null or HttpStatusCode.SeeOther)
            ? throw new InvalidOperationException($"A comment was answered {(int)status}: {page}")
            : link;

    /// <returns>The status, <c>null</c> when no whole answer came; the private link, if it was kept; else the page.</returns>
    public async Task<(HttpStatusCode? Status, Uri? Link, string Page)> TrySendAsync(string text, string stamp)
    {
        using var form = new FormUrlEncodedContent([new("Name", "Durable"), new("Body", text), new("Website", ""), new("Stamp", stamp), new("Consent", "yes")]);
        try
        {
            using var answer = await _client.PostAsync(new Uri($"{Article}/comments", UriKind.Relative), form);
            return (answer.StatusCode, answer.StatusCode is HttpStatusCode.SeeOther ? answer.Headers.Location : null, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception torn) when (torn is HttpRequestException or IOException)
        {
            return (null, null, "");
        }
    }

    /// <returns>The status of a page read to its end, or 0.</returns>
    public async Task<int> ReadAsync(string address)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
            return (int)answer.StatusCode;
        }
        catch (Exception torn) when (torn is HttpRequestException or IOException)
        {
            return 0;
        }
    }

    public async Task<bool> OpensAsync(Uri link, string text)
    {
        using var answer = await _client.GetAsync(link);
        return answer.StatusCode is HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
    }

    public void Dispose() => _client.Dispose();
}
