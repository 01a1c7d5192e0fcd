using System.Data.Common;
using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackPainAdvisor.Community.Database;

/// <summary>Which database keeps the site's comments, and how it is opened.</summary>
public sealed class Store
{
    private readonly IDatabase database;

    /// <param name="connectionString">
    /// <c>Data Source=data/site.db</c>: SQLite; <c>Default Timeout</c> is how many seconds a busy database is waited for.
    /// <c>Host=db;Database=site</c>: PostgreSQL; <c>Timeout</c> is how many seconds it is waited for. Both are 5 if not given.
    /// </param>
    /// <exception cref="StoreNotReadyException">It has words that the database does not know.</exception>
    public Store(string connectionString)
    {
        try
        {
            database = connectionString.TrimStart().StartsWith("Host=", StringComparison.OrdinalIgnoreCase)
                ? new PostgreSqlDatabase(connectionString)
                : new SqliteDatabase(connectionString);
        }
        catch (Exception unknown) when (unknown is ArgumentException or FormatException)
        {
            throw new StoreNotReadyException($"ConnectionStrings:Site can't be understood: {unknown.Message} Such as 'Data Source=data/site.db' or 'Host=db;Database=site;Username=site;Password=...'.", unknown);
        }
    }

    /// <summary>The database's file, or <c>null</c> when it is not one file of ours.</summary>
    public string? File => Sqlite?.File;

    /// <summary>Where it is: a file, or a database on a host. Never with a password.</summary>
    public string Place => database.Place;

    internal SqliteDatabase? Sqlite => database as SqliteDatabase;

    /// <summary>The key of <see cref="Comments.FormStamps"/>; known once the store is prepared.</summary>
    internal byte[] FormKey { get; private set; } = [];

    /// <summary>Makes the folder, the file and the tables that are not there yet. Call it once before the site answers.</summary>
    /// <exception cref="StoreNotReadyException">It was made by a newer version, or can't be opened. The message says what to do.</exception>
    public async Task PrepareAsync(TimeProvider clock, CancellationToken cancel = default)
    {
        try
        {
            await database.BringUpToDateAsync(clock.GetUtcNow().UtcDateTime, cancel);
            FormKey = await FormKeyAsync(clock, cancel);
        }
        catch (Exception trouble) when (StoreTrouble.IsBehind(trouble) || trouble is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StoreNotReadyException($"The database '{Place}' can't be opened: {trouble.Message.TrimEnd('.')}. {database.Advice}", trouble);
        }
    }

    /// <summary>A context of its own, for what runs outside a request.</summary>
    public CommunityDb Open()
    {
        var options = new DbContextOptionsBuilder<CommunityDb>();
        Configure(options);
        return new CommunityDb(options.Options);
    }

    internal void Configure(DbContextOptionsBuilder options) => database.Configure(options);

    /// <summary>Comments whose name or text has all the words of a search, in one state if it is given; none when it holds no word.</summary>
    internal IQueryable<Comment> WithWords(CommunityDb db, string typed, CommentState? state) =>
        SearchWords.Of(typed) is [_, ..] words ? database.WithWords(db, words, state) : db.Comments.Where(comment => false);

    internal Task<IDbContextTransaction> BeginWritingAsync(CommunityDb db, CancellationToken cancel = default) => database.BeginWritingAsync(db, cancel);

    internal Task<IDbContextTransaction> BeginReadingAsync(CommunityDb db, CancellationToken cancel = default) => database.BeginReadingAsync(db, cancel);

    internal Task CountOnAsync(CommunityDb db, string table, long highest) => database.CountOnAsync(db, table, highest);

    internal IChangeWatch Watch(IDbContextFactory<CommunityDb> contexts, TimeProvider clock) => database.Watch(contexts, clock);

    private async Task<byte[]> FormKeyAsync(TimeProvider clock, CancellationToken cancel)
    {
        await using var db = Open();
        if (await db.SecretKeys.FindAsync(["form"], cancel) is { } known)
        {
            return known.Secret; // Without a transaction, so that a read-only database still serves what it has.
        }

        await using var transaction = await BeginWritingAsync(db, cancel);
        var key = await SecretKey.FindOrAddAsync(db, "form", clock.GetUtcNow().UtcDateTime, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return key.Secret;
    }
}
