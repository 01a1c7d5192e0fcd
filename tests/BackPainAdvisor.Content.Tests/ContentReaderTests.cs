namespace BackPainAdvisor.Content.Tests;

public class ContentReaderTests
{
    private const string Walking = """
        -- articles/walking.md --
        ---
        title: Walking
        description: About walking.
        published: 2026-11-24
        ---
        Walk.
        """;

    private const string Swimming = """
        -- articles/swimming.md --
        ---
        title: Swimming
        description: About swimming.
        published: 2026-11-24
        ---
        Swim.
        """;

    [Fact]
    public void Broken_file_keeps_its_last_good_version()
    {
        var good = SiteText.Read(Walking, Swimming);

        var next = ContentReader.Next(SiteText.Of(Walking.Replace("title:", "titel:", StringComparison.Ordinal), Swimming), good, SiteText.Today);

        Assert.Equal("Walking", next.Article("walking")?.Title);
        Assert.Equal("Swimming", next.Article("swimming")?.Title);
        Assert.Equal(["articles/walking.md:2", "articles/walking.md:2"], next.Problems.Select(problem => problem.Place));
    }

    [Fact]
    public void Broken_file_keeps_its_last_good_version_through_further_broken_saves()
    {
        var good = SiteText.Read(Walking);

        var once = ContentReader.Next(SiteText.Of("-- articles/walking.md --", "nothing"), good, SiteText.Today);
        var twice = ContentReader.Next(SiteText.Of("-- articles/walking.md --", "still nothing"), once, SiteText.Today);

        Assert.Same(good.Article("walking"), twice.Article("walking"));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a ")]
    public void Text_that_cannot_be_shown_keeps_its_last_good_version(string mark)
    {
        var good = SiteText.Read(Walking);
        var deep = string.Concat(Enumerable.Repeat(mark, 3000)) + string.Concat(Enumerable.Repeat("b* ", 3000));

        var next = ContentReader.Next(SiteText.Of(Walking, deep), good, SiteText.Today);

        Assert.Same(good.Article("walking"), next.Article("walking"));
        Assert.Equal("markdown", Assert.Single(next.Problems).Rule);
    }

    [Fact]
    public void File_that_cannot_be_taken_in_keeps_its_last_good_version()
    {
        var good = SiteText.Read(Walking);
        var tooLarge = new ContentFiles(new Dictionary<string, string>(), [Problem.Error("articles/walking.md", 0, 0, "file-size", "Too large.")]);

        var next = ContentReader.Next(tooLarge, good, SiteText.Today);

        Assert.Same(good.Article("walking"), next.Article("walking"));
        Assert.Equal("file-size", Assert.Single(next.Problems).Rule);
    }

    [Fact]
    public void Mended_file_replaces_the_last_good_version()
    {
        var good = SiteText.Read(Walking);
        var broken = ContentReader.Next(SiteText.Of("-- articles/walking.md --", "nothing"), good, SiteText.Today);

        var mended = ContentReader.Next(SiteText.Of(Walking.Replace("Walking", "Walking more", StringComparison.Ordinal)), broken, SiteText.Today);

        Assert.Equal("Walking more", mended.Article("walking")?.Title);
        Assert.Empty(mended.Problems);
    }

    [Fact]
    public void Deleted_file_disappears()
    {
        var before = SiteText.Read(Walking, Swimming);

        var next = ContentReader.Next(SiteText.Of(Swimming), before, SiteText.Today);

        Assert.Null(next.Article("walking"));
        Assert.NotNull(next.Article("swimming"));
    }

    [Fact]
    public void Unchanged_file_is_not_parsed_again()
    {
        var before = SiteText.Read(Walking, Swimming);

        var next = ContentReader.Next(SiteText.Of(Walking, Swimming.Replace("Swim.", "Swim more.", StringComparison.Ordinal)), before, SiteText.Today);

        Assert.Same(before.Article("walking"), next.Article("walking"));
        Assert.NotSame(before.Article("swimming"), next.Article("swimming"));
    }

    [Fact]
    public void Same_files_on_the_same_day_are_the_same_site()
    {
        var before = SiteText.Read(Walking);

        Assert.True(ContentReader.Next(SiteText.Of(Walking), before, SiteText.Today).IsSameAs(before));
        Assert.False(ContentReader.Next(SiteText.Of(Walking, "More."), before, SiteText.Today).IsSameAs(before));
        Assert.False(ContentReader.Next(SiteText.Of(Walking), before, SiteText.Today.AddDays(1)).IsSameAs(before));
    }

    [Theory]
    [InlineData("articles/....md")]
    [InlineData("articles/..-walking.md")]
    [InlineData("articles/Walking.md")]
    [InlineData("articles/walking--far.md")]
    [InlineData("articles/walking far.md")]
    [InlineData("articles/.md")]
    [InlineData("articles/../walking.md")]
    [InlineData("articles/old/walking.md")]
    [InlineData("articles/walking.yaml")]
    [InlineData("pages/old/about.md")]
    public void Name_that_can_be_no_address_is_a_problem(string path)
    {
        var site = SiteText.Read(Walking.Replace("articles/walking.md", path, StringComparison.Ordinal));

        Assert.Empty(site.AllArticles);
        Assert.Equal($"slug {path}:0", Assert.Single(site.Problems.Select(problem => $"{problem.Rule} {problem.Place}")));
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders_do_not_stop_the_site()
    {
        var site = SiteText.Read(Walking, Walking.Replace("articles/", "articles/old/", StringComparison.Ordinal));

        Assert.Equal("Walking", Assert.Single(site.Articles).Title);
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("people.yaml")]
    [InlineData("topics.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("synonyms.yaml")]
    [InlineData("evidence/claims.yaml")]
    [InlineData("evidence/references.yaml")]
    [InlineData("safety/red-flags.yaml")]
    public void Yaml_that_is_no_map_is_a_problem_in_each_file(string path)
    {
        var site = SiteText.Read($"-- {path} --", "- only", "- a list");

        Assert.Equal($"yaml {path}:1", Assert.Single(site.Problems.Select(problem => $"{problem.Rule} {problem.Place}")));
    }

    [Fact]
    public void Site_profile_with_a_broken_link_keeps_its_last_good_version()
    {
        const string Profile = """
            -- site.yaml --
            name: The site
            tagline: A line
            baseAddress: https://example.org/
            navigation:
              - {label: Articles, path: /articles}
            """;
        var good = SiteText.Read(Profile);

        var next = ContentReader.Next(SiteText.Of(Profile.Replace("path:", "paht:", StringComparison.Ordinal)), good, SiteText.Today);

        Assert.Equal("/articles", Assert.Single(next.Profile.Navigation).Path);
        Assert.NotEmpty(next.Problems);
    }
}
