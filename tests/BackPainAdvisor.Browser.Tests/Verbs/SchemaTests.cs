using BackPainAdvisor.Browser.Tests.Site;

namespace BackPainAdvisor.Browser.Tests.Verbs;

/// <summary>What the verb <c>schemas</c> writes, once for all tests.</summary>
public sealed class WrittenSchemas : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("back-pain-schemas-").FullName;

    public Task InitializeAsync() => Run.VerbAsync("schemas", _folder);

    public string Of(string kind) => Path.Combine(_folder, $"{kind}.schema.json");

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>What the verbs write, held against public schemas by another's validator.</summary>
public sealed class SchemaTests(WrittenSchemas schemas) : IClassFixture<WrittenSchemas>, IDisposable
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
        var files = Directory.GetFiles(Path.Combine(Repository.Content, kind), "*.md");
        var (code, said) = await Run.ScriptAsync(["validate-json.mjs", "front-matter", schemas.Of(kind), .. files]);

        Assert.NotEmpty(files);
        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task Schema_of_front_matter_refuses_what_the_site_refuses()
    {
        string[] refused =
        [
            "titel: Round the pond\ndescription: d\npublished: 2026-01-01",
            "title: Round the pond\npublished: 2026-01-01",
            "title: Round the pond\ndescription: d\npublished: soon",
            "title: Round the pond\ndescription: d\npublished: 2026-01-01\nkind: tale",
            "title: Round the pond\ndescription: d\npublished: 2026-01-01\ndraft: perhaps",
            "title: [Round, the, pond]\ndescription: d\npublished: 2026-01-01",
        ];
        var files = refused.Select((_, number) => Path.Combine(_folder, "articles", $"pond-{number}.md")).ToArray();
        Directory.CreateDirectory(Path.Combine(_folder, "articles"));
        foreach (var (file, frontMatter) in files.Zip(refused))
        {
            await File.WriteAllTextAsync(file, $"---\n{frontMatter}\n---\nText.\n");
        }

        var (_, checkSaid) = await Run.VerbAsync("check", _folder);
        var (_, said) = await Run.ScriptAsync(["validate-json.mjs", "front-matter", schemas.Of("articles"), .. files]);

        Assert.All(files, file => Assert.Matches($"articles/{Path.GetFileName(file)}.* error front-matter", checkSaid));
        Assert.All(files, file => Assert.Contains(file, said, StringComparison.Ordinal));
    }
}
