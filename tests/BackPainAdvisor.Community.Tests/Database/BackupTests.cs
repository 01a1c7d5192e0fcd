using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Database;

public sealed class BackupTests
{
    [Fact]
    public async Task Backup_while_writing_has_everything_that_was_kept_before_it()
    {
        await using var place = TestPlace.File();
        await using var community = await TestCommunity.StartAsync(ModerationMode.Nothing, on: place);
        for (var number = 0; number < 50; number++)
        {
            await community.KeepAsync($"Before {number}");
        }

        var file = Path.Combine(community.Folder, "backup.db");
        var writing = Parallel.ForAsync(0, 100, async (number, _) => await community.KeepAsync($"During {number}"));
        await Backup.WriteAsync(community.Store, file);
        await writing;

        var stored = await BodiesAsync(community.Store);
        var copied = await BodiesAsync(new Store($"Data Source={file}"));
        Assert.Equal(150, stored.Count);
        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"Before {number}"), copied.Take(50));
        Assert.Equal(stored.Take(copied.Count), copied);
    }

    [Fact]
    public async Task Backup_never_overwrites_a_file()
    {
        await using var place = TestPlace.File();
        await using var community = await TestCommunity.StartAsync(on: place);
        var file = Path.Combine(community.Folder, "backup.db");
        await Backup.WriteAsync(community.Store, file);

        await Assert.ThrowsAsync<IOException>(() => Backup.WriteAsync(community.Store, file));
    }

    private static async Task<List<string>> BodiesAsync(Store store)
    {
        await using var db = store.Open();
        return await db.Comments.OrderBy(comment => comment.Id).Select(comment => comment.Body).ToListAsync();
    }
}
