using BackPainAdvisor.Web.Tests.Comments;
using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class TransferVerbsTests(SiteProcess site) : IClassFixture<SiteProcess>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("transfer-");

    [Fact]
    public async Task Discussion_exported_beside_the_running_site_is_taken_in_elsewhere_once()
    {
        using var browser = site.Browser();
        var left = await new Writer(browser).LeaveAsync();
        var (file, database) = (Path.Combine(folder.FullName, "comments.jsonl"), Path.Combine(folder.FullName, "new.db"));

        var export = await site.BesideAsync("comments", "export", file);
        var trial = await ImportAsync(database, file, "--dry-run");
        var import = await ImportAsync(database, file);
        var again = await ImportAsync(database, file);
        var list = await SiteProcess.RunAsync(["comments", "list"], ("ConnectionStrings__Site", $"Data Source={database}"));

        Assert.Equal((0, $"1 comments of '{site.Database}' are in '{file}'."), (export.Code, export.Output.Trim()));
        Assert.Equal((0, $"1 comments in '{file}': 1 would be taken in, 0 there already."), (trial.Code, trial.Output.Trim()));
        Assert.Equal((0, $"1 comments in '{file}': 1 taken in, 0 there already."), (import.Code, import.Output.Trim()));
        Assert.Equal((0, $"1 comments in '{file}': 0 taken in, 1 there already."), (again.Code, again.Output.Trim()));
        Assert.StartsWith($"{left.Id}\tWaiting\t", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_goes_to_standard_output_and_never_over_a_file()
    {
        var file = Path.Combine(folder.FullName, "there");
        await File.WriteAllTextAsync(file, "mine");

        var output = await site.BesideAsync("comments", "export");
        var refused = await site.BesideAsync("comments", "export", file);

        Assert.StartsWith("{\"format\":\"back-pain-advisor-comments\",", output.Output, StringComparison.Ordinal);
        Assert.Equal(1, refused.Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Comments_of_WordPress_are_taken_in_with_a_report_of_what_was_not()
    {
        var file = Path.Combine(folder.FullName, "blog.xml");
        await File.WriteAllTextAsync(file, $"""
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <item><link>https://old.example/lower-back-pain-exercise.html</link>{Comment(1, "1")}{Comment(2, "spam")}</item>
            <item><link>https://old.example/{'\u009B'}nowhere</link>{Comment(3, "1")}</item>
            </channel></rss>
            """);

        var trial = await site.BesideAsync("comments", "import-wxr", file, "--dry-run", "--publish-approved");
        var taken = await site.BesideAsync("comments", "import-wxr", file);
        var refused = await site.BesideAsync("comments", "import-disqus", file);

        Assert.Equal((0, "3 comments read. Nothing was changed; it would be:|1 published, 0 waiting, 0 there already|1 left out: spam|1 left out: no article has the address or alias https://old.example/nowhere"), (trial.Code, trial.Output.Trim().Replace('\n', '|')));
        Assert.StartsWith("3 comments read:\n0 published, 1 waiting, 0 there already\n", taken.Output, StringComparison.Ordinal);
        Assert.Equal((1, "This is no export of Disqus: it does not begin with <disqus>."), (refused.Code, refused.Error.Trim()));
    }

    [Fact]
    public async Task File_that_is_not_there_or_no_export_is_told_in_one_line()
    {
        var file = Path.Combine(folder.FullName, "other");
        await File.WriteAllTextAsync(file, "{}");

        var foreign = await site.BesideAsync("comments", "import", file);
        var missing = await site.BesideAsync("comments", "import", "/nowhere/comments.jsonl");

        Assert.Equal((1, "This is no file that 'comments export' wrote: its first line does not say so."), (foreign.Code, foreign.Error.Trim()));
        Assert.Equal(1, missing.Code);
        Assert.Contains("/nowhere/comments.jsonl", Assert.Single(missing.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Comment(int id, string approved) =>
        $"<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>Ann</wp:comment_author><wp:comment_date_gmt>2012-03-04 05:06:07</wp:comment_date_gmt><wp:comment_content>It helped.</wp:comment_content><wp:comment_approved>{approved}</wp:comment_approved></wp:comment>";

    private static Task<SiteProcess.Ended> ImportAsync(string database, params string[] words) =>
        SiteProcess.RunAsync(["comments", "import", .. words], ("ConnectionStrings__Site", $"Data Source={database}"));
}
