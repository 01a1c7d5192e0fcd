using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

/// <summary>Begins with <c>Files/first-version.db</c>, a file that the first version of the schema scripts made and filled.</summary>
public sealed class UpgradeTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 15, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Database_of_the_first_version_is_brought_up_to_date_with_every_word_in_it()
    {
        await using var place = FirstVersion();

        await using var community = await TestCommunity.StartAsync(on: place);

        var page = await community.PageAsync();
        Assert.Equal(["Does *walking* help?\nÜben, 歩く, ходить 🚶", ""], page.Threads.Select(thread => thread.Opening.Body));
        Assert.Equal("It helped me.", Assert.Single(page.Threads[0].Replies).Body);
        Assert.Equal("It sells something.", page.Threads[1].Opening.Removed!.Reason);
        await using var db = community.Open();
        Assert.Equal(
            [CommentState.Published, CommentState.Published, CommentState.Waiting, CommentState.Rejected, CommentState.Withdrawn, CommentState.Waiting],
            await db.Comments.OrderBy(comment => comment.Id).Select(comment => comment.State).ToListAsync());
        Assert.Equal("A word to the editors.", (await db.Messages.SingleAsync()).Body);
        Assert.Equal(7, (await community.KeepAsync("And it goes on")).Comment.Id);
    }

    [Fact]
    public async Task Upgrade_first_makes_a_backup_of_what_was_there()
    {
        await using var place = FirstVersion();
        var database = With(place, "create table Added (Id integer)");

        await database.BringUpToDateAsync(Now, default);

        var backup = Backups(place).Single();
        Assert.Equal("site.db.before-step-2.20261124T101500Z", Path.GetFileName(backup));
        Assert.Equal((0, 1), (await TablesAsync(backup, "Added"), await TablesAsync(database.File, "Added")));
        Assert.Equal(6, (await StoreFile.ReadAsync(backup, default)).Comments);
    }

    [Fact]
    public async Task Database_that_is_up_to_date_is_not_backed_up_at_each_start()
    {
        await using var place = FirstVersion();
        var database = With(place, "create table Added (Id integer)");

        await database.BringUpToDateAsync(Now, default);
        await database.BringUpToDateAsync(Now.AddDays(1), default);

        Assert.Single(Backups(place));
    }

    [Fact]
    public async Task Script_that_fails_leaves_the_database_as_it_was()
    {
        await using var place = FirstVersion();
        var database = With(place, "create table Added (Id integer); insert into Nowhere values (1)");

        await Assert.ThrowsAsync<SqliteException>(() => database.BringUpToDateAsync(Now, default));

        Assert.Equal(0, await TablesAsync(database.File, "Added"));
        Assert.Equal(6, (await StoreFile.ReadAsync(database.File, default)).Comments);
    }

    [Fact]
    public async Task Many_that_upgrade_at_once_do_it_once()
    {
        await using var place = FirstVersion();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => With(place, "create table Added (Id integer)").BringUpToDateAsync(Now, default))));

        Assert.Equal(1, await TablesAsync(Path.Combine(place.Folder, "site.db"), "Added"));
        Assert.Equal(0, await TablesAsync(Backups(place).Single(), "Added"));
    }

    private static TestPlace FirstVersion()
    {
        var place = TestPlace.File();
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Files", "first-version.db"), Path.Combine(place.Folder, "site.db"));
        return place;
    }

    private static SqliteDatabase With(TestPlace place, string sql)
    {
        var scripts = SqliteDatabase.Scripts.All;
        return new SqliteDatabase(
            place.Connection.Replace("Timeout=1", "Timeout=60", StringComparison.Ordinal),
            new SchemaScripts([.. scripts, new SchemaScripts.Script(scripts[^1].Number + 1, "added", sql)], SqliteDatabase.Applied));
    }

    private static string[] Backups(TestPlace place) => Directory.GetFiles(place.Folder, "*.before-step-*");

    private static async Task<long> TablesAsync(string file, string name)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = $name";
        command.Parameters.AddWithValue("$name", name);
        return (long)(await command.ExecuteScalarAsync())!; // A count is always a number.
    }
}
