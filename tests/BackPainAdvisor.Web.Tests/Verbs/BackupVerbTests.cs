using BackPainAdvisor.Web.Tests.Comments;
using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class BackupVerbTests(SiteProcess site) : IClassFixture<SiteProcess>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-backup-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Backup_made_beside_the_serving_site_can_be_restored_elsewhere()
    {
        using var browser = site.Browser();
        var left = await new Writer(browser).LeaveAsync(form => form["Body"] = "Kept twice.");
        var (backup, target) = (Path.Combine(_folder, "backup.db"), Path.Combine(_folder, "restored.db"));

        var made = await site.BesideAsync("backup", backup);
        var restored = await SiteProcess.RunAsync(["restore", backup, $"--ConnectionStrings:Site=Data Source={target}"]);
        var list = await SiteProcess.RunAsync(["comments", "list", $"--ConnectionStrings:Site=Data Source={target}"]);

        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("checked and sound", made.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Contains("No database was there before.", restored.Output, StringComparison.Ordinal);
        Assert.Matches($"(?m)^{left.Id}\tWaiting\t.*Kept twice\\.$", list.Output);
    }

    [Fact]
    public async Task Backup_over_a_file_and_restore_under_the_serving_site_are_refused()
    {
        var backup = Path.Combine(_folder, "backup.db");
        await site.BesideAsync("backup", backup);

        var again = await site.BesideAsync("backup", backup);
        var under = await site.BesideAsync("restore", backup);

        Assert.Equal(1, again.Code);
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
        Assert.Equal(1, under.Code);
        Assert.Contains("Stop the site first. Nothing was changed.", under.Error, StringComparison.Ordinal);
        using var browser = site.Browser();
        await new Writer(browser).LeaveAsync(form => form["Body"] = "It serves on.");
    }

    [Fact]
    public async Task Backup_of_a_newer_version_is_refused_in_one_line()
    {
        var backup = Path.Combine(_folder, "newer.db");
        await NewerDatabase.MakeAsync(backup);

        var ended = await SiteProcess.RunAsync(["restore", backup, $"--ConnectionStrings:Site=Data Source={_folder}/site.db"]);

        Assert.Equal(1, ended.Code);
        Assert.Contains("was made by a newer version", Assert.Single(ended.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "site.db")));
    }

    [Theory]
    [InlineData("backup", "pg_dump")]
    [InlineData("restore", "pg_restore")]
    public async Task PostgreSql_is_left_to_its_own_tools(string verb, string tool)
    {
        var ended = await SiteProcess.RunAsync([verb, "/srv/site.dump", "--ConnectionStrings:Site=Host=db.example;Database=site;Password=secret"]);

        Assert.Equal(2, ended.Code);
        Assert.Contains(tool, ended.Error, StringComparison.Ordinal);
        Assert.Contains("site on db.example", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", ended.Error, StringComparison.Ordinal);
    }
}
