using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace BackPainAdvisor.Community.Database;

/// <summary>
/// Forgets what is kept for a time only: at each start, then each hour. What is due stands in the database, so a site that was
/// stopped for weeks forgets it when it starts. The privacy page states these times.
/// </summary>
public sealed class Retention(WriteQueue queue, TimeProvider clock) : BackgroundService
{
    /// <summary>How long the hash of a writer's address is kept.</summary>
    public static readonly TimeSpan AddressHashTime = TimeSpan.FromDays(30);

    /// <summary>How long it is remembered what a form sent, to know it when it is sent twice.</summary>
    public static readonly TimeSpan SubmissionHashTime = TimeSpan.FromDays(1);

    /// <summary>How long a message of the contact form is kept.</summary>
    public static readonly TimeSpan MessageTime = TimeSpan.FromDays(180);

    /// <summary>How long a report is kept after a moderator has decided on the comment.</summary>
    public static readonly TimeSpan ReportTime = TimeSpan.FromDays(30);

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Drops what is due. Done again, it finds nothing.</summary>
    public Task<Written<int>> DropAsync(DateTime now) => queue.RunAsync(async db =>
    {
        var oldestAddress = now - AddressHashTime;
        var oldestSubmission = now - SubmissionHashTime;
        var dropped = await db.Comments.Where(c => c.AddressHash != null && c.WrittenAt < oldestAddress)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.AddressHash, (byte[]?)null));
        dropped += await db.Comments.Where(c => c.SubmissionHash != null && c.WrittenAt < oldestSubmission)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.SubmissionHash, (byte[]?)null));
        dropped += await db.Messages.Where(m => m.SubmissionHash != null && m.WrittenAt < oldestSubmission)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.SubmissionHash, (byte[]?)null));

        var oldestMessage = now - MessageTime;
        var oldestReport = now - ReportTime;
        dropped += await db.Messages.Where(m => m.WrittenAt < oldestMessage).ExecuteDeleteAsync();
        dropped += await db.Reports.Where(r => r.DecidedAt < oldestReport).ExecuteDeleteAsync();

        // A month's key is used to the end of its month, and its last hash is dropped 30 days later.
        var oldestKey = oldestAddress.AddMonths(-1);
        return dropped + await db.SecretKeys.Where(k => k.Purpose.StartsWith("address ") && k.MadeAt < oldestKey).ExecuteDeleteAsync();
    });

    /// <summary>Name of the key for addresses in a month: <c>address 2026-11</c>.</summary>
    internal static string AddressKey(DateTime now) => $"address {now.ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            do
            {
                await DropAsync(clock.GetUtcNow().UtcDateTime);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The site is stopping.
        }
    }
}
