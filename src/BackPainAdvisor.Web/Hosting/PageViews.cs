using System.Collections.Concurrent;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// How often each page was served from memory: one log line a page every ten seconds, because a line for each view costs
/// more than the view. Turned off like the other request lines.
/// </summary>
public sealed class PageViews(ILoggerFactory logs, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ILogger _log = logs.CreateLogger(RequestLogs.Category);
    private readonly ConcurrentDictionary<string, Counter> _counters = new(StringComparer.Ordinal);

    public Counter Of(string path) => _counters.GetOrAdd(path, _ => new Counter());

    /// <summary>Writes what is not in the log yet, even when the site stops before its first pause is over.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Write();
        }
    }

    private void Write()
    {
        foreach (var (path, counter) in _counters)
        {
            if (counter.Take() is > 0 and var views)
            {
                _log.LogInformation("{Path} {Views} times from memory", path, views);
            }
        }
    }

    /// <summary>The views of one page that are not in the log yet.</summary>
    public sealed class Counter
    {
        private long _views;

        public void Add() => Interlocked.Increment(ref _views);

        public long Take() => Interlocked.Exchange(ref _views, 0);
    }
}
