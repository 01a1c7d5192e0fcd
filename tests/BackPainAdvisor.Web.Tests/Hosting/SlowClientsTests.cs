using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class SlowClientsTests(SiteProcess site) : IClassFixture<SiteProcess>
{
    private const int Many = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Five_hundred_that_never_finish_their_question_hold_up_no_reader_and_are_hung_up_on()
    {
        using var patience = new CancellationTokenSource(Longest);
        var slow = new List<TcpClient>();
        for (var number = 0; number < Many; number++)
        {
            var client = new TcpClient();
            slow.Add(client);
            await client.ConnectAsync(site.Address.Host, site.Address.Port, patience.Token);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX: "), patience.Token);
        }

        using var browser = site.Browser();
        for (var page = 0; page < 20; page++)
        {
            using var answer = await browser.GetAsync(new Uri("/articles/back-scans", UriKind.Relative), patience.Token);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.DoesNotContain(slow, client => client.Available > 0); // While all of them were still asking.
        var ends = await Task.WhenAll(slow.Select(client => EndAsync(client, patience.Token)));
        slow.ForEach(client => client.Dispose());
        Assert.All(ends, end => Assert.True(end.Length == 0 || end.StartsWith("HTTP/1.1 408", StringComparison.Ordinal), end));
    }

    // What the site says before it hangs up.
    private static async Task<string> EndAsync(TcpClient client, CancellationToken cancel)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        return await reader.ReadToEndAsync(cancel);
    }
}
