using System.Threading.RateLimiting;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>How many forms one address may send. Kept in memory, forgotten with the process, and each node counts its own.</summary>
public sealed class RateLimits : IDisposable
{
    private const int FormsInAWindow = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _forms = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions { PermitLimit = FormsInAWindow, Window = Window, QueueLimit = 0 }));

    /// <returns><c>null</c> when the form may come in; else how long to wait.</returns>
    public TimeSpan? Wait(WriterAddress? from)
    {
        using var lease = _forms.AttemptAcquire(from?.Network ?? "unknown");
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : Window;
    }

    public void Dispose() => _forms.Dispose();
}
