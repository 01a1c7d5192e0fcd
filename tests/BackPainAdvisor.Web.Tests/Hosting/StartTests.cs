using System.Net;
using BackPainAdvisor.Web.Tests.Comments;

namespace BackPainAdvisor.Web.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Database_of_a_newer_version_stops_the_start_and_is_not_touched()
    {
        var file = Path.Combine(_folder, "site.db");
        await NewerDatabase.MakeAsync(file);
        var before = await File.ReadAllBytesAsync(file);

        var ended = await ServeAsync($"--ConnectionStrings:Site=Data Source={file}");

        AssertToldPlainly(ended);
        Assert.Contains("was made by a newer version of this site", ended.Error, StringComparison.Ordinal);
        Assert.Contains("put back the backup made before the upgrade", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task Database_that_can_not_be_opened_stops_the_start_and_is_named()
    {
        var ended = await ServeAsync($"--ConnectionStrings:Site=Data Source={_folder}");

        AssertToldPlainly(ended);
        Assert.Contains($"The database '{_folder}' can't be opened", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_database_stops_the_start_is_named_and_is_not_touched()
    {
        var file = Path.Combine(_folder, "site.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        var ended = await ServeAsync($"--ConnectionStrings:Site=Data Source={file}");

        AssertToldPlainly(ended);
        Assert.Contains($"The database '{file}' can't be opened", ended.Error, StringComparison.Ordinal);
        Assert.Contains("'restore FILE'", ended.Error, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(file).Length);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=site", "The database 'site on 127.0.0.1:1' can't be opened")]
    [InlineData("Sauce=site.db", "ConnectionStrings:Site can't be understood")]
    public async Task Connection_that_leads_nowhere_stops_the_start_and_is_named(string connection, string why)
    {
        var ended = await ServeAsync($"--ConnectionStrings:Site={connection}");

        AssertToldPlainly(ended);
        Assert.Contains(why, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_folder_that_is_missing_stops_the_start_and_is_named()
    {
        var missing = Path.Combine(_folder, "nowhere");

        var ended = await ServeAsync($"--Content:Folder={missing}");

        AssertToldPlainly(ended);
        Assert.Contains($"Content:Folder is '{missing}', which does not exist.", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderation_that_does_not_exist_stops_the_start_and_names_those_that_do()
    {
        var ended = await ServeAsync("--Comments:Moderation=sometimes");

        AssertToldPlainly(ended);
        Assert.Contains("It must be everything, suspicious or nothing", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_content_folder_starts_says_why_it_is_not_ready_and_answers()
    {
        using var site = DiscussionSite.With(("Content:Folder", _folder));
        var reader = site.Writer().Browser;

        using var ready = await reader.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var home = await reader.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("content: no article can be shown", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    private static void AssertToldPlainly(SiteProcess.Ended ended)
    {
        Assert.Equal(1, ended.Code);
        Assert.Single(ended.Error.Trim().Split('\n'));
    }

    private static Task<SiteProcess.Ended> ServeAsync(string setting) => SiteProcess.RunAsync(["--Urls=http://127.0.0.1:0", setting]);
}
