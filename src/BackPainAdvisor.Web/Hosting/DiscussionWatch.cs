using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Begins a new generation of pages when readers can see something else in a discussion, whoever changed it: this process,
/// a verb beside it, or another node; when the database is back after it was away; and often enough that the stamp
/// in a cached form stays fresh. While the database is away, the pages that are there are served on, with their comments.
/// </summary>
public sealed class DiscussionWatch(IChangeWatch changes, PageGeneration generation, TimeProvider time, ILogger<DiscussionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Freshness = FormStamps.ValidFor / 4;

    private long? _seen;
    private bool _isAway;
    private long _turned;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await changes.NextAsync(stoppingToken) is { } number)
            {
                Take(number);
            }
            else
            {
                Miss();
            }
        }
    }

    private void Take(long number)
    {
        if (_isAway)
        {
            log.LogWarning("The database is back");
        }

        if (_isAway || number != _seen || time.GetElapsedTime(_turned) > Freshness)
        {
            generation.Next();
            _turned = time.GetTimestamp();
        }

        (_seen, _isAway) = (number, false);
    }

    private void Miss()
    {
        if (!_isAway)
        {
            log.LogWarning("The database can't be read; pages that were read before keep their comments, others come without");
        }

        _isAway = true;
    }
}
