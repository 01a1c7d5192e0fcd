using BackPainAdvisor.Web.Tests.Hosting;

namespace BackPainAdvisor.Web.Tests.Verbs;

public sealed class EditingVerbsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-editing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task New_article_is_a_draft_that_the_list_and_the_check_know_and_can_move_and_none_is_written_over()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "site.yaml"), await File.ReadAllTextAsync(Path.Combine(Repository.Content, "site.yaml")));

        var begun = await RunAsync("new", "article", "Sleeping with back pain", "--kind", "treatment");
        var again = await RunAsync("new", "article", "Sleeping, with back pain!");
        var drafts = await RunAsync("list", "--drafts", "--why");
        var check = await RunAsync("check", _folder);
        var moved = await RunAsync("moved", "sleeping-with-back-pain", "sleep");

        var file = Path.Combine(_folder, "articles", "sleeping-with-back-pain.md");
        Assert.Equal((0, $"'{file}' is a draft. 'check' names what is to be written in it; readers will find it at /articles/sleeping-with-back-pain."), (begun.Code, begun.Output.Trim()));
        Assert.Contains("{#benefits}", await File.ReadAllTextAsync(Path.Combine(_folder, "articles", "sleep.md")), StringComparison.Ordinal);
        Assert.Equal((1, $"'{file}' is there already and stays as it is. Choose another title."), (again.Code, again.Error.Trim()));
        Assert.Equal("articles/sleeping-with-back-pain.md\tdraft\tSleeping with back pain\tIt says 'draft: true'. Take that away.", drafts.Output.Trim());
        Assert.Equal((0, "'articles/sleeping-with-back-pain.md' is 'articles/sleep.md'; /articles/sleeping-with-back-pain leads to it. No other file named it."), (moved.Code, moved.Output.Trim()));
        Assert.Equal("sleep.md", Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(_folder, "articles")))));
        Assert.Contains("articles/sleeping-with-back-pain.md:4:14: error unwritten: ", check.Output, StringComparison.Ordinal);
    }

    private Task<SiteProcess.Ended> RunAsync(params string[] words) => SiteProcess.RunAsync(words, ("Content__Folder", _folder));
}
