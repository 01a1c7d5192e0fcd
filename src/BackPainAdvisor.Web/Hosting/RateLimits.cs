using System.Threading.RateLimiting;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>How many forms one address may send, how many previews it may ask for and comments report, and how often it may try to sign in. Kept in memory, forgotten with the process, and each node counts its own.</summary>
public sealed class RateLimits : IDisposable
{
    private const int FormsInAWindow = 10;
    private const int SignInsInAWindow = 20;
    private const int PreviewsInAWindow = 60;
    private const int ReportsInAWindow = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _forms = Limiter(FormsInAWindow);
    private readonly PartitionedRateLimiter<string> _signIns = Limiter(SignInsInAWindow);
    private readonly PartitionedRateLimiter<string> _previews = Limiter(PreviewsInAWindow);
    private readonly PartitionedRateLimiter<string> _reports = Limiter(ReportsInAWindow);

    /// <returns><c>null</c> when the form may come in; else how long to wait.</returns>
    public TimeSpan? Wait(WriterAddress? from) => Wait(_forms, from);

    /// <summary>The same for trying to sign in, whatever the name.</summary>
    public TimeSpan? WaitToSignIn(WriterAddress? from) => Wait(_signIns, from);

    /// <summary>The same for looking at a comment before it is sent: more of them, as nothing is kept.</summary>
    public TimeSpan? WaitToPreview(WriterAddress? from) => Wait(_previews, from);

    /// <summary>The same for reporting comments.</summary>
    public TimeSpan? WaitToReport(WriterAddress? from) => Wait(_reports, from);

    public void Dispose()
    {
        _reports.Dispose();
        _previews.Dispose();
        _forms.Dispose();
        _signIns.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int most) => PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window, QueueLimit = 0 }));

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, WriterAddress? from)
    {
        using var lease = limiter.AttemptAcquire(from?.Network ?? "unknown");
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : Window;
    }
}
