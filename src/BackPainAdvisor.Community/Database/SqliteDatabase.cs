using System.Data;
using BackPainAdvisor.Community.Comments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackPainAdvisor.Community.Database;

/// <summary>One file beside the site. Its own lock lets one write at a time.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private const int WaitSeconds = 5;

    private readonly SqliteConnectionStringBuilder connection;
    private readonly SchemaScripts scripts;

    /// <param name="connectionString"><c>Data Source=data/site.db</c>.</param>
    /// <param name="scripts">Others than the site's own: for a test of upgrading.</param>
    public SqliteDatabase(string connectionString, SchemaScripts? scripts = null)
    {
        this.scripts = scripts ?? Scripts;
        connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!connection.ShouldSerialize("Default Timeout"))
        {
            connection.DefaultTimeout = WaitSeconds;
        }
    }

    public static SchemaScripts.Table Applied { get; } = new(
        "select count(*) from sqlite_master where name = 'SchemaScripts'",
        """create table if not exists "SchemaScripts" ("Number" integer not null primary key, "Name" text not null, "AppliedAt" text not null)""");

    public static SchemaScripts Scripts { get; } = SchemaScripts.Embedded("Sqlite", Applied);

    public string File => connection.DataSource;

    public string ConnectionString => connection.ConnectionString;

    public string Place => File;

    public string Advice => "Look at the file and its folder; if it is damaged, put back a backup with 'restore FILE'.";

    public void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString).AddInterceptors(SqlitePragmas.Instance);

    public async Task BringUpToDateAsync(DateTime now, CancellationToken cancel)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await using var opened = new SqliteConnection(ConnectionString);
        await opened.OpenAsync(cancel);
        SqlitePragmas.Set(opened);
        var applied = await scripts.AppliedAsync(opened, File, "'restore FILE'", cancel);
        if (applied == scripts.Newest)
        {
            return;
        }

        if (applied > 0)
        {
            await Backup.BeforeUpgradeAsync(this, applied + 1, now, cancel);
        }

        await SetWalAsync(opened, cancel);
        await using var transaction = opened.BeginTransaction(deferred: false); // Whoever starts at the same time waits here,
        applied = await scripts.AppliedAsync(opened, File, "'restore FILE'", cancel); // and finds nothing left to do.
        await scripts.ApplyAsync(transaction, applied, now, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>SQLite's transactions are immediate here: they take the write lock at once.</summary>
    public Task<IDbContextTransaction> BeginWritingAsync(CommunityDb db, CancellationToken cancel) => db.Database.BeginTransactionAsync(cancel);

    /// <summary>The only kind that SQLite does not begin by taking the write lock. It sees what was committed: there is no shared cache.</summary>
    public Task<IDbContextTransaction> BeginReadingAsync(CommunityDb db, CancellationToken cancel) => db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancel);

    /// <summary>SQLite does so by itself.</summary>
    public Task CountOnAsync(CommunityDb db, string table, long highest) => Task.CompletedTask;

    /// <summary>
    /// By the index <c>CommentWords</c>; a word also finds longer ones that begin with it. The state is looked up there too, and the index comes
    /// first and gives the number, so that it is read in order and no further than needed, however many comments have the words.
    /// </summary>
    public IQueryable<Comment> WithWords(CommunityDb db, IReadOnlyList<string> words, CommentState? state)
    {
        var match = $"{{Name Body}} : ({string.Join(" AND ", words.Select(word => $"\"{word}\"*"))})" + (state is { } only ? $" AND State : \"{only}\"" : "");
        var columns = db.Comments.EntityType.GetProperties().Select(property => property.Name).Where(name => name != nameof(Comment.Id)).Select(name => $"c.\"{name}\"");
        var found = $$"""select w.rowid as "Id", {{string.Join(", ", columns)}} from "CommentWords" w cross join "Comments" c on c."Id" = w.rowid where "CommentWords" match {0}""";
        return db.Comments.FromSqlRaw(found, match);
    }

    public IChangeWatch Watch(IDbContextFactory<CommunityDb> contexts, TimeProvider clock) => new PolledChanges(contexts, clock);

    private static async Task SetWalAsync(SqliteConnection opened, CancellationToken cancel)
    {
        await using var command = opened.CreateCommand();
        command.CommandText = "pragma journal_mode = wal;";
        await command.ExecuteNonQueryAsync(cancel);
    }
}
