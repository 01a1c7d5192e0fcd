using Npgsql;

namespace BackPainAdvisor.Community.Database;

/// <summary>Is called by PostgreSQL at each commit that readers can see (LISTEN, NOTIFY), on a connection of its own that is made anew when it is lost.</summary>
/// <param name="connectionString">Of the connections that the site's pages use.</param>
/// <param name="clock">For the pause between two tries.</param>
internal sealed class HeardChanges(string connectionString, TimeProvider clock) : IChangeWatch, IAsyncDisposable
{
    /// <summary>A connection that is silently dead is noticed when it is asked.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly string own = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 5 }.ConnectionString;
    private NpgsqlConnection? connection;
    private bool wasAway;

    public async Task<long?> NextAsync(CancellationToken cancel)
    {
        try
        {
            if (connection is null)
            {
                await ListenAsync(cancel);
            }
            else
            {
                await connection.WaitAsync(LongestSilence, cancel);
            }

            return await ReadAsync(cancel);
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            await DisposeAsync();
            wasAway = true;
            await Task.Delay(Pause, clock, cancel);
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is { } lost)
        {
            connection = null;
            await lost.DisposeAsync();
        }
    }

    /// <summary>Listens before anything is read, so that nothing falls between.</summary>
    private async Task ListenAsync(CancellationToken cancel)
    {
        connection = new NpgsqlConnection(own);
        await connection.OpenAsync(cancel);
        await using var listen = new NpgsqlCommand("listen page_changes", connection);
        await listen.ExecuteNonQueryAsync(cancel);
        if (wasAway)
        {
            // What was open before is dead: no page shall find that out and be kept without its comments.
            await using var pooled = new NpgsqlConnection(connectionString);
            NpgsqlConnection.ClearPool(pooled);
            wasAway = false;
        }
    }

    private async Task<long?> ReadAsync(CancellationToken cancel)
    {
        await using var read = new NpgsqlCommand("""select "Number" from "PageChanges" """, connection);
        return (long?)await read.ExecuteScalarAsync(cancel);
    }
}
