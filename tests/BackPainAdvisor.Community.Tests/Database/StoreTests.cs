using BackPainAdvisor.Community.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class StoreTests
{
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("trusted_schema", "0")]
    public async Task Connection_is_durable_and_strict(string pragma, string value)
    {
        await using var community = await TestCommunity.StartAsync();
        await using var db = community.Open();
        await db.Database.OpenConnectionAsync();

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"pragma {pragma}";

        Assert.Equal(value, $"{await command.ExecuteScalarAsync()}");
    }

    [Fact]
    public async Task Database_of_a_newer_version_is_refused_and_left_alone()
    {
        await using var community = await TestCommunity.StartAsync();
        await ExecuteAsync(community, "insert into SchemaScripts values (99, 'from-the-future', '2030-01-01')");

        var refusal = await Assert.ThrowsAsync<StoreNotReadyException>(() => new Store(Connection(community)).PrepareAsync(community.Clock));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("restore FILE", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_database_is_refused_and_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("community-");
        var file = Path.Combine(folder.FullName, "site.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        var refusal = await Assert.ThrowsAsync<StoreNotReadyException>(() => new Store($"Data Source={file}").PrepareAsync(new TestClock()));

        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(file).Length);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Missing_folder_is_made()
    {
        await using var community = await TestCommunity.StartAsync();
        var file = Path.Combine(community.Folder, "deep", "down", "site.db");

        await new Store($"Data Source={file}").PrepareAsync(community.Clock);

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task Two_that_start_at_once_make_the_tables_once()
    {
        await using var community = await TestCommunity.StartAsync();
        var file = Path.Combine(community.Folder, "fresh.db");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new Store($"Data Source={file};Default Timeout=60").PrepareAsync(community.Clock))));

        await using var db = new Store($"Data Source={file}").Open();
        Assert.Equal(1, await db.SecretKeys.CountAsync());
        Assert.Equal(0, await PageChanges.ReadAsync(db));
    }

    [Fact]
    public async Task Every_column_of_the_model_is_in_the_tables()
    {
        await using var community = await TestCommunity.StartAsync();
        await using var db = community.Open();

        foreach (var entity in db.Model.GetEntityTypes())
        {
            var columns = await db.Database.SqlQuery<string>($"select name as Value from pragma_table_info({entity.GetTableName()})").ToListAsync();
            Assert.Equal(entity.GetProperties().Select(property => property.GetColumnName()).Order(), columns.Order());
        }
    }

    private static string Connection(TestCommunity community) => $"Data Source={community.Store.File}";

    private static async Task ExecuteAsync(TestCommunity community, string sql)
    {
        await using var connection = new SqliteConnection(Connection(community));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
