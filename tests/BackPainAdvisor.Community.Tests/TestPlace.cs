using Microsoft.Data.Sqlite;
using Npgsql;

namespace BackPainAdvisor.Community.Tests;

/// <summary>
/// An empty database for one test: a file in a folder of its own, or, when <c>BACKPAIN_TEST_POSTGRES</c> holds a connection
/// string, a schema of its own in that PostgreSQL. So the same tests run on both; <c>tests/run</c> runs them twice.
/// </summary>
internal sealed class TestPlace : IAsyncDisposable
{
    public const string Variable = "BACKPAIN_TEST_POSTGRES";

    private readonly DirectoryInfo? folder;
    private readonly string? schema;

    private TestPlace(string connection, DirectoryInfo? folder, string? schema) => (Connection, this.folder, this.schema) = (connection, folder, schema);

    public string Connection { get; }

    public bool IsPostgreSql => schema is not null;

    /// <summary>The same place for somebody who may not write.</summary>
    public string ReadOnly => Connection + (IsPostgreSql ? ";Options=-c default_transaction_read_only=on" : ";Mode=ReadOnly");

    /// <summary>The same place for somebody who waits for it a moment only.</summary>
    public string Impatient => Connection.Replace("Timeout=60", "Timeout=1", StringComparison.Ordinal);

    /// <summary>Where the file lies.</summary>
    public string Folder => folder?.FullName ?? throw new InvalidOperationException("A schema lies in no folder.");

    public static Task<TestPlace> NewAsync() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? SchemaAsync(server) : Task.FromResult(File());

    public static TestPlace File()
    {
        var made = Directory.CreateTempSubdirectory("community-");
        return new TestPlace($"Data Source={Path.Combine(made.FullName, "site.db")};Default Timeout=60", made, schema: null);
    }

    public static async Task<TestPlace> SchemaAsync(string server)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync(server, $"create schema {name}");
        return new TestPlace($"{server};Search Path={name};Timeout=60;Maximum Pool Size=20", folder: null, name);
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is not null)
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
        else
        {
            await using var pool = new NpgsqlConnection(Connection);
            NpgsqlConnection.ClearPool(pool);
            await ExecuteAsync(Connection, $"drop schema {schema} cascade");
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection($"{server};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
