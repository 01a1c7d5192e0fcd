using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Database;

/// <summary>Asks twice a second: SQLite calls nobody.</summary>
internal sealed class PolledChanges(IDbContextFactory<CommunityDb> contexts, TimeProvider clock) : IChangeWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private bool isBegun;

    public async Task<long?> NextAsync(CancellationToken cancel)
    {
        if (isBegun)
        {
            await Task.Delay(Pause, clock, cancel);
        }

        isBegun = true;
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            return await PageChanges.ReadAsync(db, cancel);
        }
        catch (Exception away) when (away is DbException or InvalidOperationException)
        {
            return null;
        }
    }
}
