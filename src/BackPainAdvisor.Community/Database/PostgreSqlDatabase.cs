using System.Data;
using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BackPainAdvisor.Community.Database;

/// <summary>A PostgreSQL that several nodes may share.</summary>
internal sealed class PostgreSqlDatabase : IDatabase
{
    private const int WaitSeconds = 5;
    private const int FrozenSeconds = 15;

    /// <summary>Held to the end of the transaction. One for each schema, so that two sites in one database don't wait for each other.</summary>
    private const string OneAtATime = "select pg_advisory_xact_lock(1112556353, (current_schema()::regnamespace)::oid::int)"; // "BPA" and a number: ours.

    private readonly NpgsqlConnectionStringBuilder connection;
    private readonly string begin;

    /// <param name="connectionString"><c>Host=db;Database=site;Username=site;Password=...</c>. <c>Timeout</c> is how many seconds it is waited for, 5 if not given.</param>
    public PostgreSqlDatabase(string connectionString)
    {
        connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (!connection.ShouldSerialize("Timeout"))
        {
            connection.Timeout = WaitSeconds;
        }

        // A node that stops in the middle of writing must not hold up the others for ever; and an answer means that it is on the disk, whatever the server's own setting.
        begin = $"""
            set local lock_timeout = '{connection.Timeout}s';
            set local idle_in_transaction_session_timeout = '{FrozenSeconds}s';
            select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') in ('off', 'local');
            {OneAtATime}
            """;
    }

    public static SchemaScripts Scripts { get; } = SchemaScripts.Embedded("PostgreSql", new SchemaScripts.Table(
        """select count(*) from pg_class where oid = to_regclass('"SchemaScripts"')""",
        """create table if not exists "SchemaScripts" ("Number" integer not null primary key, "Name" text not null, "AppliedAt" timestamp with time zone not null)"""));

    public string Place => $"{connection.Database ?? connection.Username} on {connection.Host}:{connection.Port}";

    public string Advice => "Look whether PostgreSQL runs there, and at ConnectionStrings:Site.";

    public void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(connection.ConnectionString);

    public async Task BringUpToDateAsync(DateTime now, CancellationToken cancel)
    {
        await using var opened = new NpgsqlConnection(connection.ConnectionString);
        await opened.OpenAsync(cancel);
        if (await Scripts.AppliedAsync(opened, Place, "pg_restore", cancel) == Scripts.Newest)
        {
            return;
        }

        await using var transaction = await opened.BeginTransactionAsync(cancel);
        await using (var wait = new NpgsqlCommand(OneAtATime, opened, transaction) { CommandTimeout = 0 })
        {
            await wait.ExecuteNonQueryAsync(cancel);
        }

        var applied = await Scripts.AppliedAsync(opened, Place, "pg_restore", cancel);
        await Scripts.ApplyAsync(transaction, applied, now, cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>One node at a time, as with SQLite: so a form that is sent to two nodes is known, places are counted right, and nobody runs into a deadlock.</summary>
    public async Task<IDbContextTransaction> BeginWritingAsync(CommunityDb db, CancellationToken cancel)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Database.ExecuteSqlRawAsync(begin, cancel);
        return transaction;
    }

    public Task<IDbContextTransaction> BeginReadingAsync(CommunityDb db, CancellationToken cancel) => db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    public Task CountOnAsync(CommunityDb db, string table, long highest)
    {
        var quoted = $"\"{table}\"";
        return db.Database.ExecuteSqlAsync($"select setval(pg_get_serial_sequence({quoted}, 'Id'), greatest(nextval(pg_get_serial_sequence({quoted}, 'Id')), {highest}))");
    }

    /// <summary>By the index <c>CommentsByWords</c>; a word also finds longer ones that begin with it.</summary>
    public IQueryable<Comment> WithWords(CommunityDb db, IReadOnlyList<string> words, CommentState? state)
    {
        var query = string.Join(" & ", words.Select(word => $"'{word}':*"));
        var found = db.Comments.FromSql($"""select * from "Comments" where "Words" @@ to_tsquery('simple', {query})""");
        return state is { } only ? found.Where(comment => comment.State == only) : found;
    }

    public IChangeWatch Watch(IDbContextFactory<CommunityDb> contexts, TimeProvider clock) => new HeardChanges(connection.ConnectionString, clock);
}
