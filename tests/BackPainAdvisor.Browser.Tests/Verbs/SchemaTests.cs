using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.Verbs;

/// <summary>What the verbs write, held against public schemas by another's validator.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-schemas-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Report_of_the_check_is_valid_sarif()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "articles", "Pond.md"), "no front matter");
        await File.WriteAllTextAsync(Path.Combine(_folder, "articles", "pond.md"), "---\ntitle: Round the pond\ndescription: d\npublished: 2026-01-01\n---\n[here](/pond)\n");

        var (_, report) = await Run.VerbAsync("check", _folder, "--format", "sarif");
        var file = Path.Combine(_folder, "report.sarif");
        await File.WriteAllTextAsync(file, report);
        var (code, said) = await Run.ScriptAsync("validate-json.mjs", "sarif", file);

        Assert.Contains("link-text", report, StringComparison.Ordinal);
        Assert.True(code == 0, said);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("pages")]
    [InlineData("exercises")]
    public async Task Schema_of_front_matter_takes_every_file_of_the_site(string kind)
    {
        await Run.VerbAsync("schemas", _folder);

        var files = Directory.GetFiles(Path.Combine(Repository.Content, kind), "*.md");
        var (code, said) = await Run.ScriptAsync(["validate-json.mjs", "front-matter", Path.Combine(_folder, $"{kind}.schema.json"), .. files]);

        Assert.NotEmpty(files);
        Assert.True(code == 0, said);
    }

    // What the site's own reader refuses, the schema refuses.
    [Theory]
    [InlineData("titel: Round the pond\ndescription: d\npublished: 2026-01-01")]
    [InlineData("title: Round the pond\npublished: 2026-01-01")]
    [InlineData("title: Round the pond\ndescription: d\npublished: soon")]
    [InlineData("title: Round the pond\ndescription: d\npublished: 2026-01-01\nkind: tale")]
    [InlineData("title: Round the pond\ndescription: d\npublished: 2026-01-01\ndraft: perhaps")]
    [InlineData("title: [Round, the, pond]\ndescription: d\npublished: 2026-01-01")]
    public async Task Schema_of_front_matter_refuses_what_the_site_refuses(string frontMatter)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        var file = Path.Combine(_folder, "articles", "pond.md");
        await File.WriteAllTextAsync(file, $"---\n{frontMatter}\n---\nText.\n");
        await Run.VerbAsync("schemas", _folder);

        var (_, checkSaid) = await Run.VerbAsync("check", _folder);
        var (code, said) = await Run.ScriptAsync("validate-json.mjs", "front-matter", Path.Combine(_folder, "articles.schema.json"), file);

        Assert.Contains("error front-matter", checkSaid, StringComparison.Ordinal);
        Assert.True(code == 1, said);
    }
}
