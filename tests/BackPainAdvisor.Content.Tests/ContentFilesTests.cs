namespace BackPainAdvisor.Content.Tests;

public sealed class ContentFilesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Missing_folder_is_named_with_the_setting_that_mends_it()
    {
        var missing = Path.Combine(_folder.Path, "nowhere");

        var thrown = Assert.Throws<DirectoryNotFoundException>(() => ContentFiles.ReadFrom(missing));

        Assert.Contains(missing, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Content:Folder", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_folder_makes_an_empty_site_and_says_what_is_missing()
    {
        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Empty(ContentReader.Read(files, SiteText.Today).Articles);
        Assert.Equal("file-missing site.yaml:0", Named(Assert.Single(files.Problems)));
    }

    [Fact]
    public void Files_are_named_by_their_path_inside_the_folder()
    {
        _folder.Write("site.yaml", "name: A");
        _folder.Write("evidence/claims.yaml", "claims: []");
        _folder.Write("articles/walking.md", "---");
        _folder.Write("articles/walking.txt", "not ours");
        _folder.Write(".hidden.md", "not ours");

        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Equal(["articles/walking.md", "evidence/claims.yaml", "site.yaml"], files.Texts.Keys);
        Assert.Empty(files.Problems);
    }

    [Fact]
    public void Folder_that_may_not_be_opened_is_not_taken_for_an_empty_one()
    {
        // Nothing is closed to the superuser.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        var articles = Path.GetDirectoryName(_folder.Write("articles/walking.md", "---"))!;
        File.SetUnixFileMode(articles, UnixFileMode.None);

        var thrown = Assert.Throws<IOException>(() => ContentFiles.ReadFrom(_folder.Path));

        File.SetUnixFileMode(articles, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Contains("permissions", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_cannot_be_opened_is_a_problem_and_the_others_stand()
    {
        _folder.Write("site.yaml", "name: A");
        var locked = _folder.Write("articles/locked.md", "---");
        using var holder = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Equal("file-unreadable articles/locked.md:0", Named(Assert.Single(files.Problems)));
        Assert.Equal(["site.yaml"], files.Texts.Keys);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_a_problem_that_names_the_byte()
    {
        _folder.Write("site.yaml", "name: A");
        _folder.Write("articles/latin.md", [.. "caf"u8, 0xE9, (byte)'\n']);

        var files = ContentFiles.ReadFrom(_folder.Path);

        var problem = Assert.Single(files.Problems);
        Assert.Equal("file-encoding articles/latin.md:0", Named(problem));
        Assert.Contains("byte 4 ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["site.yaml"], files.Texts.Keys);
    }

    [Fact]
    public void File_of_fifty_megabytes_is_a_problem_and_the_others_stand()
    {
        _folder.Write("site.yaml", "name: A");
        using (var huge = File.Create(_folder.Write("articles/huge.md", "")))
        {
            huge.SetLength(50_000_000);
        }

        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Equal("file-size articles/huge.md:0", Named(Assert.Single(files.Problems)));
        Assert.Equal(["site.yaml"], files.Texts.Keys);
    }

    [Fact]
    public void Link_out_of_the_folder_is_not_followed()
    {
        using var elsewhere = new Folder();
        var secret = elsewhere.Write("secret.md", "secret");
        _folder.Write("site.yaml", "name: A");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "file.md"), secret);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "articles"), elsewhere.Path);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "dangling.md"), Path.Combine(elsewhere.Path, "gone.md"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "loop"), _folder.Path);

        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Equal(["site.yaml"], files.Texts.Keys);
    }

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_text()
    {
        _folder.Write("site.yaml", [0xEF, 0xBB, 0xBF, .. "name: A"u8]);

        var files = ContentFiles.ReadFrom(_folder.Path);

        Assert.Equal("name: A", files.Texts["site.yaml"]);
    }

    private static string Named(Problem problem) => $"{problem.Rule} {problem.Place}";
}
