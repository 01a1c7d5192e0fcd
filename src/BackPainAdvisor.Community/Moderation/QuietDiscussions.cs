using Microsoft.Extensions.Hosting;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Closes discussions that have been quiet for long, an hour late at most. What is due stands in the database, so a restart loses nothing.</summary>
public sealed class QuietDiscussions(DiscussionDesk desk, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                await desk.CloseQuietAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The site is stopping.
        }
    }
}
