using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackPainAdvisor.Web.Tests.Hosting;

/// <summary>A request byte by byte, as no well-behaved client would send it.</summary>
public static class RawRequest
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static int _households;

    /// <summary>A form, well made but for what the test spoils.</summary>
    public static string Post(string path, string type, string body) =>
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{type}Content-Length: {Encoding.Latin1.GetByteCount(body)}\r\n\r\n{body}";

    public static string Get(string path, string headers = "") => $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n";

    /// <summary>Sends the text, a byte for each character.</summary>
    /// <param name="site">Where to.</param>
    /// <param name="request">All of it.</param>
    /// <param name="isTorn">Whether the sender hangs up at its end, though more was promised.</param>
    public static async Task<Answer> SendAsync(Uri site, string request, bool isTorn = false)
    {
        using var patience = new CancellationTokenSource(Longest);
        using var client = new TcpClient(NextHousehold());
        await client.ConnectAsync(site.Host, site.Port, patience.Token);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
            if (isTorn)
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }
        }
        catch (IOException)
        {
            // The site hung up before it had read everything, as it may.
        }

        return Answer.Of(await ReadAsync(stream, patience.Token));
    }

    // This machine is all of 127.0.0.0/8: no request runs into the limit of another's.
    private static IPEndPoint NextHousehold()
    {
        var number = Interlocked.Increment(ref _households);
        return new IPEndPoint(new IPAddress([127, 1, (byte)(number / 250), (byte)((number % 250) + 1)]), 0);
    }

    private static async Task<string> ReadAsync(NetworkStream stream, CancellationToken cancel)
    {
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, cancel);
        }
        catch (IOException)
        {
            // Reset: what came before it is the answer.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>What came back.</summary>
    /// <param name="Status">0 when the site hung up without a word.</param>
    public sealed record Answer(int Status, string Head, string Body)
    {
        public static Answer Of(string text)
        {
            var parts = text.Split("\r\n\r\n", 2);
            var status = text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(text.AsSpan(9, 3)) : 0;
            return new Answer(status, parts[0], parts.Length > 1 ? parts[1] : "");
        }

        public string? Header(string name) => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
    }
}
