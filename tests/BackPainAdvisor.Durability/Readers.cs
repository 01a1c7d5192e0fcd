using System.Collections.Concurrent;
using System.Net;

namespace BackPainAdvisor.Durability;

/// <summary>Readers who ask for one page after another until they are told to stop.</summary>
internal sealed class Readers : IAsyncDisposable
{
    private static readonly string[] Pages = ["/articles/lower-back-pain-exercise", "/articles/sciatica", "/", "/exercises/bird-dog", "/articles/yoga"];

    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<int, int> statuses = new();
    private readonly Task reading;

    public Readers(Uri site, int count) => reading = Task.WhenAll(Enumerable.Range(1, count).Select(number => Task.Run(() => ReadAsync(number, site))));

    /// <summary>Pages that came whole, with 200.</summary>
    public int Served => statuses.GetValueOrDefault(200);

    /// <summary>All others.</summary>
    public int Failed => statuses.Where(status => status.Key != 200).Sum(status => status.Value);

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await reading;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
    }

    private async Task ReadAsync(int number, Uri site)
    {
        using var reader = new Writer(new IPAddress([127, 3, 0, (byte)number]), site);
        for (var page = number; !stop.IsCancellationRequested; page++)
        {
            statuses.AddOrUpdate(await reader.ReadAsync(Pages[page % Pages.Length]), 1, (_, count) => count + 1);
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }
}
