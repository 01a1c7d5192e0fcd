using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Database;

/// <summary>Which database keeps the site's comments, and how it is opened.</summary>
public sealed class Store
{
    private const int WaitSeconds = 5;

    private readonly SqliteConnectionStringBuilder connection;

    /// <param name="connectionString"><c>Data Source=data/site.db</c>. <c>Default Timeout</c> is how many seconds a busy database is waited for, 5 if not given.</param>
    public Store(string connectionString)
    {
        connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!connection.ShouldSerialize("Default Timeout"))
        {
            connection.DefaultTimeout = WaitSeconds;
        }
    }

    /// <summary>The database's file.</summary>
    public string File => connection.DataSource;

    internal string ConnectionString => connection.ConnectionString;

    /// <summary>The key of <see cref="Comments.FormStamps"/>; known once the store is prepared.</summary>
    internal byte[] FormKey { get; private set; } = [];

    /// <summary>Makes the folder, the file and the tables that are not there yet. Call it once before the site answers.</summary>
    /// <exception cref="StoreNotReadyException">It was made by a newer version, or can't be opened. The message says what to do.</exception>
    public async Task PrepareAsync(TimeProvider clock, CancellationToken cancel = default)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            await using var opened = new SqliteConnection(ConnectionString);
            await opened.OpenAsync(cancel);
            SqlitePragmas.Set(opened);
            SchemaScripts.Embedded.Apply(opened, File, clock.GetUtcNow().UtcDateTime);
            FormKey = await FormKeyAsync(clock, cancel);
        }
        catch (Exception trouble) when (StoreTrouble.IsBehind(trouble) || trouble is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreNotReadyException(
                $"The database '{File}' can't be opened: {trouble.Message} Look at the file and its folder; if it is damaged, put back a backup with 'restore FILE'.",
                trouble);
        }
    }

    /// <summary>A context of its own, for what runs outside a request.</summary>
    public CommunityDb Open()
    {
        var options = new DbContextOptionsBuilder<CommunityDb>();
        Configure(options);
        return new CommunityDb(options.Options);
    }

    private async Task<byte[]> FormKeyAsync(TimeProvider clock, CancellationToken cancel)
    {
        await using var db = Open();
        if (await db.SecretKeys.FindAsync(["form"], cancel) is { } known)
        {
            return known.Secret; // Without a transaction, so that a read-only database still serves what it has.
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var key = await SecretKey.FindOrAddAsync(db, "form", clock.GetUtcNow().UtcDateTime, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return key.Secret;
    }

    internal void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString).AddInterceptors(SqlitePragmas.Instance);
}
