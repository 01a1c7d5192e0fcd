using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class StoreTests
{
    [Theory]
    [InlineData("synchronous", "2")]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("trusted_schema", "0")]
    public async Task Connection_to_a_file_is_durable_and_strict(string pragma, string value)
    {
        await using var place = TestPlace.File();
        await using var community = await TestCommunity.StartAsync(on: place);
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
        await using (var db = community.Open())
        {
            await db.Database.ExecuteSqlRawAsync("""insert into "SchemaScripts" values (99, 'from-the-future', '2030-01-01')""");
        }

        var refusal = await Assert.ThrowsAsync<StoreNotReadyException>(() => new Store(community.Place.Connection).PrepareAsync(community.Clock));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(community.Place.IsPostgreSql ? "pg_restore" : "restore FILE", refusal.Message, StringComparison.Ordinal);
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
        await using var place = TestPlace.File();
        var file = Path.Combine(place.Folder, "deep", "down", "site.db");

        await new Store($"Data Source={file}").PrepareAsync(new TestClock());

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task Many_that_start_at_once_make_the_tables_once()
    {
        await using var fresh = await TestPlace.NewAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new Store(fresh.Connection).PrepareAsync(new TestClock()))));

        await using var db = new Store(fresh.Connection).Open();
        Assert.Equal(1, await db.SecretKeys.CountAsync());
        Assert.Equal(0, await PageChanges.ReadAsync(db));
    }

    [Fact]
    public void Every_script_is_there_for_both_databases()
    {
        Assert.NotEmpty(SqliteDatabase.Scripts.All);
        Assert.Equal(Names(SqliteDatabase.Scripts), Names(PostgreSqlDatabase.Scripts));

        static IEnumerable<string> Names(SchemaScripts scripts) => scripts.All.Select(script => $"{script.Number:0000}-{script.Name}");
    }

    [Fact]
    public async Task Every_column_of_the_model_is_in_the_tables()
    {
        await using var community = await TestCommunity.StartAsync();
        await using var db = community.Open();

        foreach (var entity in db.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            var table = entity.GetTableName()!; // Every entity has one.
            var columns = await (community.Place.IsPostgreSql
                ? db.Database.SqlQuery<string>($"""select column_name as "Value" from information_schema.columns where table_schema = current_schema() and table_name = {table} and is_generated = 'NEVER'""")
                : db.Database.SqlQuery<string>($"select name as Value from pragma_table_info({table})")).ToListAsync();
            Assert.Equal(entity.GetProperties().Select(property => property.GetColumnName()).Concat(JsonColumns(entity)).Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> JsonColumns(IEntityType entity) =>
        entity.GetNavigations().Where(navigation => navigation.TargetEntityType.IsMappedToJson()).Select(navigation => navigation.TargetEntityType.GetContainerColumnName()!); // What is mapped to JSON has a column.

    [Fact]
    public void Place_is_told_without_its_password()
    {
        Assert.Equal("site on db.example:5433", new Store("Host=db.example;Port=5433;Database=site;Username=site;Password=secret").Place);
    }
}
