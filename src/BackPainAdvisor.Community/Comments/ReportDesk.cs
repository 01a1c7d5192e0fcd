using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>Where readers report a comment. It stays as it is until a moderator has looked.</summary>
public sealed class ReportDesk(WriteQueue queue, TimeProvider clock)
{
    /// <summary>More of them about one comment tell a moderator nothing new.</summary>
    public const int MostOfOne = 20;

    /// <param name="id">Of a comment that is shown.</param>
    /// <param name="input">As sent.</param>
    public async Task<ReportOutcome> ReportAsync(long id, ReportInput input)
    {
        if (input.Problems() is { Count: > 0 } problems)
        {
            return new ReportOutcome.Refused(problems);
        }

        var written = await queue.RunAsync(db => ReportAsync(db, id, input.Tidy()));
        return written.Has(out var outcome) ? outcome : new ReportOutcome.StoreUnavailable();
    }

    private async Task<ReportOutcome> ReportAsync(CommunityDb db, long id, ReportInput input)
    {
        if (await db.Comments.FindAsync(id) is not { IsShown: true } comment)
        {
            return new ReportOutcome.NotFound();
        }

        var undecided = await db.Reports.AsNoTracking().Where(report => report.Comment == id && report.DecidedAt == null).ToListAsync();
        if (undecided.Count < MostOfOne && !undecided.Exists(report => report.Reason == input.Reason && report.Words == input.Words))
        {
            var now = clock.GetUtcNow().UtcDateTime;
            comment.Report(now);
            db.Add(Report.Write(comment, input, now));
        }

        return new ReportOutcome.Kept();
    }
}
