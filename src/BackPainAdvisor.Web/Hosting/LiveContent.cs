using BackPainAdvisor.Content;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>The content folder as the site shows it now: watched, read again when a file is saved, swapped at once.</summary>
public sealed class LiveContent : BackgroundService
{
    // An editor's save is often several events; this is how long the folder must be quiet.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    // Some network folders send no events, and at midnight a scheduled article becomes public.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly SiteSettings _settings;
    private readonly PageGeneration _generation;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveContent> _log;
    private readonly SemaphoreSlim _changed = new(0, 1);
    private FileSystemWatcher? _watcher;
    private volatile SiteContent _current;

    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public LiveContent(SiteSettings settings, PageGeneration generation, TimeProvider time, ILogger<LiveContent> log)
    {
        (_settings, _generation, _time, _log) = (settings, generation, time, log);
        _current = ContentReader.Read(ContentFiles.ReadFrom(settings.ContentFolder), Today);
        Report(_current);
    }

    public SiteContent Current => _current;

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    public override void Dispose()
    {
        _watcher?.Dispose();
        _changed.Dispose();
        base.Dispose();
    }

    /// <summary>Watches before the site answers, and looks once more for what was saved since the first reading.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _watcher = Watch();
        Signal();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await _changed.WaitAsync(Longest, stoppingToken))
            {
                await Task.Delay(Quiet, _time, stoppingToken);
            }

            ReadAgain();
        }
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(_settings.ContentFolder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, _) => Signal();
        watcher.Created += (_, _) => Signal();
        watcher.Deleted += (_, _) => Signal();
        watcher.Renamed += (_, _) => Signal();
        watcher.Error += (_, _) => Signal();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Signal()
    {
        if (_changed.CurrentCount == 0)
        {
            try
            {
                _changed.Release();
            }
            catch (Exception known) when (known is SemaphoreFullException or ObjectDisposedException)
            {
                // Two events at once: one reading serves both. And an event may still be told after the site has stopped.
            }
        }
    }

    private void ReadAgain()
    {
        try
        {
            var next = ContentReader.Next(ContentFiles.ReadFrom(_settings.ContentFolder), _current, Today);
            if (!next.IsSameAs(_current))
            {
                _current = next;
                _generation.Next();
                Report(next);
            }
        }
        catch (Exception gone) when (gone is not OperationCanceledException)
        {
            // The folder is being replaced, its disk is away, or a file met a fault of ours: the last good snapshot
            // stands. A mistake here must not stop a site that can still be read.
            _log.LogError(gone, "The content folder can't be read; the site shows what it read last");
        }
    }

    private void Report(SiteContent content)
    {
        _log.LogInformation("Content read: {Articles} articles public, {Problems} problems", content.Articles.Count, content.Problems.Count);
        foreach (var problem in content.Problems)
        {
            _log.LogWarning("Content problem at {File}:{Line}: {Rule}: {Message}", problem.File, problem.Line, problem.Rule, problem.Message);
        }
    }
}

/// <summary>Gives each request one snapshot, so that a page never shows two versions.</summary>
public static class LiveContentServices
{
    public static void AddLiveContent(this IServiceCollection services)
    {
        services.AddSingleton<LiveContent>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveContent>());
        services.AddScoped(provider => provider.GetRequiredService<LiveContent>().Current);
    }
}
