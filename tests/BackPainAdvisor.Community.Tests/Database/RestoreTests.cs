using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class RestoreTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 10, 15, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Rehearsal_backed_up_under_load_destroyed_and_restored_has_every_text_that_was_kept_before()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        Dictionary<long, string> before, all;
        await using (var community = await TestCommunity.StartAsync(ModerationMode.Suspicious, on: place))
        {
            await Parallel.ForAsync(0, 200, async (number, _) => await community.KeepAsync($"Before {number} ü 🚶"));
            before = await community.HashesAsync();
            var writing = Parallel.ForAsync(0, 200, async (number, _) => await community.KeepAsync($"During {number}"));
            await Backup.WriteAsync(community.Store, backup);
            await writing;
            all = await community.HashesAsync();
        }

        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(FileOf(place), "destroyed");

        await Restore.RunAsync(new Store(place.Connection), backup, Now);

        await using var restored = await TestCommunity.StartAsync(ModerationMode.Suspicious, on: place);
        var found = await restored.HashesAsync();
        Assert.Equal(200, before.Count);
        Assert.All(before, comment => Assert.Equal(comment.Value, found[comment.Key]));
        Assert.All(found, comment => Assert.Equal(all[comment.Key], comment.Value));
        Assert.Equal(found.Count, (await restored.PageAsync()).Shown);
        await restored.KeepAsync("And it goes on");
    }

    [Fact]
    public async Task Database_that_is_there_is_moved_aside_whole_and_told()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await FillAsync(place, "Old", backup);
        await FillAsync(place, "Written since");

        var outcome = await Restore.RunAsync(new Store(place.Connection), backup, Now);

        Assert.Equal(FileOf(place) + ".replaced.20261124T101500Z", outcome.Aside);
        Assert.Equal((1, 0), (outcome.Held.Comments, outcome.Held.Messages));
        Assert.Equal(["Old"], await BodiesAsync(FileOf(place)));
        Assert.Equal(["Old", "Written since"], await BodiesAsync(outcome.Aside!));
    }

    [Fact]
    public async Task Nothing_aside_is_ever_overwritten()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await FillAsync(place, "Old", backup);
        await Restore.RunAsync(new Store(place.Connection), backup, Now);

        await Assert.ThrowsAsync<IOException>(() => Restore.RunAsync(new Store(place.Connection), backup, Now));

        Assert.Equal(["Old"], await BodiesAsync(FileOf(place)));
    }

    [Fact]
    public async Task Database_in_use_is_not_replaced()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await using var serving = await TestCommunity.StartAsync(on: place);
        await serving.KeepAsync("Old");
        await Backup.WriteAsync(serving.Store, backup);
        await serving.KeepAsync("Written since");
        await using var reading = serving.Open(); // Somebody reads: other tests close connections that nobody uses.
        await reading.Database.OpenConnectionAsync();

        var refusal = await Assert.ThrowsAsync<IOException>(() => Restore.RunAsync(new Store(place.Connection), backup, Now));

        Assert.Contains("Stop the site first", refusal.Message, StringComparison.Ordinal);
        await serving.KeepAsync("Still serving");
        Assert.Equal(["Old", "Written since", "Still serving"], await BodiesAsync(FileOf(place)));
    }

    [Fact]
    public async Task Backup_with_a_damaged_page_is_refused_and_nothing_is_changed()
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await FillAsync(place, "Old", backup);
        var bytes = await File.ReadAllBytesAsync(backup);
        bytes.AsSpan(4096, bytes.Length - 4096).Replace((byte)0, (byte)7);
        await File.WriteAllBytesAsync(backup, bytes);

        var refusal = await Assert.ThrowsAsync<IOException>(() => Restore.RunAsync(new Store(place.Connection), backup, Now));

        Assert.Contains($"'{backup}'", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["Old"], await BodiesAsync(FileOf(place)));
        Assert.DoesNotContain(Directory.GetFiles(place.Folder), file => file.Contains(".replaced", StringComparison.Ordinal) || file.Contains(".arriving", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("create table Other (Id integer)", "none of this site")]
    [InlineData("create table SchemaScripts (Number integer); insert into SchemaScripts values (99)", "newer version")]
    public async Task Backup_of_another_program_or_a_newer_version_is_refused(string made, string why)
    {
        await using var place = TestPlace.File();
        var backup = Path.Combine(place.Folder, "backup.db");
        await ExecuteAsync(backup, made);

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => Restore.RunAsync(new Store(place.Connection), backup, Now));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"'{backup}'", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(FileOf(place)));
    }

    [Fact]
    public async Task Backup_that_is_not_there_is_named()
    {
        await using var place = TestPlace.File();

        var refusal = await Assert.ThrowsAsync<IOException>(() => Restore.RunAsync(new Store(place.Connection), "/nowhere/site.db", Now));

        Assert.Contains("/nowhere/site.db", refusal.Message, StringComparison.Ordinal);
    }

    private static string FileOf(TestPlace place) => Path.Combine(place.Folder, "site.db");

    private static async Task FillAsync(TestPlace place, string body, string? backup = null)
    {
        await using (var community = await TestCommunity.StartAsync(on: place))
        {
            await community.KeepAsync(body);
            if (backup is not null)
            {
                await Backup.WriteAsync(community.Store, backup);
            }
        }

        SqliteConnection.ClearAllPools(); // As if the process had ended.
    }

    private static async Task<List<string>> BodiesAsync(string file)
    {
        await using var db = new Store($"Data Source={file};Pooling=False").Open();
        return await db.Comments.OrderBy(comment => comment.Id).Select(comment => comment.Body).ToListAsync();
    }

    private static async Task ExecuteAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
