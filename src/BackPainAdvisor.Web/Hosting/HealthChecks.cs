using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Web.Pages.Comments;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackPainAdvisor.Web.Hosting;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it has articles to show and a database to read comments from.
/// A database that can't be written is named there too, but does not make the site unready: readers still get every page.
/// </summary>
public static class HealthChecks
{
    private const string Ready = "ready";

    public static void AddSiteHealthChecks(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [Ready])
            .AddCheck<KeepingHealth>("keeping", tags: [Ready])
            .AddCheck<ContentHealth>("content", tags: [Ready]);

    public static void MapSiteHealthChecks(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains(Ready),
            ResponseWriter = WriteAsync,
        });
    }

    // ready / not ready, then why, a line each.
    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(entry => $"{entry.Key}: {(entry.Value.Status is HealthStatus.Healthy ? "ready" : entry.Value.Description ?? entry.Value.Exception?.Message ?? "not ready")}");
        return context.Response.WriteAsync(string.Join('\n', lines) + "\n", context.RequestAborted);
    }

    private sealed class DatabaseHealth(CommunityDb db) : IHealthCheck
    {
        // Why it does not answer stands in the log: strangers may read this page.
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await PageChanges.ReadAsync(db, cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception away) when (StoreAway.IsBehind(away))
            {
                return HealthCheckResult.Unhealthy("it does not answer: articles are served, new comments are refused with their text kept; see the log", away);
            }
        }
    }

    private sealed class KeepingHealth(CommunityDb db) : IHealthCheck
    {
        // Writes and takes it back: it costs no wait for the disk.
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                await db.PageChanges.ExecuteUpdateAsync(set => set.SetProperty(changes => changes.Number, changes => changes.Number), cancellationToken);
                await transaction.RollbackAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Exception away) when (StoreAway.IsBehind(away))
            {
                return HealthCheckResult.Degraded("comments can't be kept now: the database is locked, read-only or gone; see the log");
            }
        }
    }

    private sealed class ContentHealth(LiveContent content) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(content.Current.Articles.Count > 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("no article can be shown; run the check verb on the content folder"));
    }
}
