using System.Data.Common;
using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// Begins a new generation of pages when readers can see something else in a discussion, whoever changed it: this process,
/// a verb beside it, or another node; when the database is back after it was away; and often enough that the stamp
/// in a cached form stays fresh.
/// </summary>
public sealed class DiscussionWatch(IDbContextFactory<CommunityDb> databases, PageGeneration generation, TimeProvider time, ILogger<DiscussionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Freshness = FormStamps.ValidFor / 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (seen, turned) = (await NumberAsync(stoppingToken), time.GetTimestamp());
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var number = await NumberAsync(stoppingToken);
            if (number != seen || time.GetElapsedTime(turned) > Freshness)
            {
                generation.Next();
                (seen, turned) = (number, time.GetTimestamp());
            }
        }
    }

    /// <returns><c>null</c> while the database can't be read.</returns>
    private async Task<long?> NumberAsync(CancellationToken cancel)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancel);
            return await PageChanges.ReadAsync(db, cancel);
        }
        catch (Exception away) when (away is DbException or InvalidOperationException)
        {
            log.LogWarning(away, "The database can't be read; pages are served without their comments");
            return null;
        }
    }
}
