using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class CheckVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-check-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_of_our_own_content_has_nothing_to_say()
    {
        var ended = await SiteProcess.RunAsync(["check"]);

        Assert.Equal("", ended.Output + ended.Error);
        Assert.Equal(0, ended.Code);
    }

    [Fact]
    public async Task Scores_are_a_table_with_a_line_for_each_article()
    {
        var ended = await SiteProcess.RunAsync(["check", "--scores"]);

        Assert.Equal(0, ended.Code);
        Assert.Matches("(?m)^walking-for-lower-back-pain +[0-9]+ ", ended.Output);
        Assert.Contains("All four JAMA items met: ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistake_is_named_with_its_file_and_line_and_the_exit_code_is_one()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "articles", "walking.md"), "---\ntitle: Walking round the pond\ndescripton: A key that is spelled wrongly.\npublished: 2026-01-01\n---\nIt helps.\n");
        await File.WriteAllTextAsync(Path.Combine(_folder, "articles", "pond.md"), "---\ntitle: Round the pond\ndescription: A walk round the pond is told here in a line that is long enough for the rule on its length.\npublished: 2026-01-01\nauthors: [editors]\ntopics: [moving]\n---\nIt helps [@nobody-1999].\n");

        var ended = await SiteProcess.RunAsync(["check", _folder]);

        Assert.Equal(1, ended.Code);
        Assert.Contains("articles/walking.md:3:", ended.Output, StringComparison.Ordinal);
        Assert.Contains("description", ended.Output, StringComparison.Ordinal);
        Assert.Contains("articles/pond.md:8:10: error citation-unknown", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_named_and_the_exit_code_is_two()
    {
        var ended = await SiteProcess.RunAsync(["check", Path.Combine(_folder, "nowhere")]);

        Assert.Equal(2, ended.Code);
        Assert.Contains("There is no folder", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dance")]
    [InlineData("comments", "dance")]
    [InlineData("comments", "publish", "seven")]
    [InlineData("comments", "reject", "7")]
    public async Task Line_that_is_no_verb_is_told_why_and_the_exit_code_is_two(params string[] words)
    {
        var ended = await SiteProcess.RunAsync(words);

        Assert.Equal(2, ended.Code);
        Assert.NotEmpty(ended.Error);
    }
}
