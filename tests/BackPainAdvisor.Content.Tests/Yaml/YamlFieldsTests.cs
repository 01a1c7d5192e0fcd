using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Tests.Yaml;

public class YamlFieldsTests
{
    private readonly List<Problem> _problems = [];

    [Theory]
    [InlineData("titel: Walking", "Did you mean 'title'?")]
    [InlineData("Title: Walking", "Did you mean 'title'?")]
    [InlineData("publised: Walking", "Did you mean 'published'?")]
    public void Unknown_key_is_a_problem_with_the_nearest_known_key(string line, string hint)
    {
        var fields = Parse($"aliases: [/a]\n  \n{line}");
        fields.List("aliases");
        fields.Text("title");
        fields.Date("published");

        fields.Finish();

        var problem = Assert.Single(_problems);
        Assert.Equal("file.yaml:3:1", At(problem));
        Assert.Equal("front-matter", problem.Rule);
        Assert.EndsWith(hint, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_key_that_is_near_nothing_gets_no_hint()
    {
        var fields = Parse("weather: fine");
        fields.Text("title");

        fields.Finish();

        Assert.Equal("The key 'weather' is not known here.", Assert.Single(_problems).Message);
    }

    [Fact]
    public void Unknown_key_deep_inside_is_named_at_its_own_place()
    {
        var site = SiteText.Read("""
            -- people.yaml --
            people:
              - id: editors
                name: The editors
                clinican: false
            """);

        var problem = Assert.Single(site.Problems);
        Assert.Equal("people.yaml:4:5", At(problem));
        Assert.EndsWith("Did you mean 'clinician'?", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: ''")]
    [InlineData("title: '  '")]
    [InlineData("title: ~")]
    [InlineData("title: null")]
    [InlineData("other: x")]
    public void Missing_text_is_one_problem(string yaml)
    {
        var fields = Parse(yaml);

        Assert.Equal("", fields.RequiredText("title"));

        Assert.Equal("file.yaml:1:1 This part needs 'title'.", Assert.Single(_problems.Select(problem => $"{At(problem)} {problem.Message}")));
        Assert.True(fields.IsBroken);
    }

    [Theory]
    [InlineData("title: [a, b]", "file.yaml:1:8")]
    [InlineData("title:\n  a: b", "file.yaml:2:3")]
    public void Text_of_the_wrong_kind_is_one_problem(string yaml, string place)
    {
        var fields = Parse(yaml);

        fields.RequiredText("title");

        Assert.Equal($"{place} This part has a 'title' that must be a text.", Assert.Single(_problems.Select(problem => $"{At(problem)} {problem.Message}")));
        Assert.True(fields.IsBroken);
    }

    [Theory]
    [InlineData("title: \"a\\0b\"")]
    [InlineData("title: \"a\\x0bb\"")]
    [InlineData("title: \"a\\x1bb\"")]
    public void Text_with_a_character_that_cannot_be_seen_is_a_problem(string yaml)
    {
        var fields = Parse(yaml);

        Assert.Null(fields.Text("title"));

        Assert.Equal("file.yaml:1:8", At(Assert.Single(_problems)));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("24.11.2026")]
    [InlineData("2026-11-24T00:00:00Z")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("[2026-11-24]")]
    public void Date_that_is_none_is_one_problem(string date)
    {
        var fields = Parse($"published: {date}");

        fields.RequiredDate("published");

        Assert.Equal("file.yaml:1:12", At(Assert.Single(_problems)));
        Assert.True(fields.IsBroken);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("1")]
    public void Flag_is_true_or_false_and_nothing_else(string word)
    {
        var fields = Parse($"draft: {word}");

        Assert.False(fields.Flag("draft"));

        Assert.Equal($"'draft': '{word}' is neither true nor false.", Assert.Single(_problems).Message);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("twelve")]
    public void Number_that_is_not_whole_or_too_large_is_a_problem(string number)
    {
        Assert.Null(Parse($"year: {number}").Number("year"));

        Assert.Single(_problems);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("1,5")]
    public void Amount_that_cannot_be_measured_is_a_problem(string amount)
    {
        Assert.Null(Parse($"seconds: {amount}").Amount("seconds"));

        Assert.Single(_problems);
    }

    [Theory]
    [InlineData("topics: [a, b]", "a|b")]
    [InlineData("topics: a", "a")]
    [InlineData("topics:\n  - a\n  - b", "a|b")]
    [InlineData("topics: []", "")]
    [InlineData("topics:", "")]
    [InlineData("topics: ~", "")]
    [InlineData("other: a", "")]
    public void List_may_be_written_in_several_ways(string yaml, string items)
    {
        Assert.Equal(items, string.Join('|', Parse(yaml).List("topics")));

        Assert.Empty(_problems);
    }

    [Fact]
    public void List_of_maps_is_no_list_of_texts()
    {
        Assert.Empty(Parse("topics:\n  - a: b").List("topics"));

        Assert.Equal("file.yaml:2:3", At(Assert.Single(_problems)));
    }

    [Fact]
    public void What_breaks_a_part_breaks_the_whole()
    {
        var fields = Parse("links:\n  - {label: Home}");

        fields.Items("links")[0].RequiredText("path");

        Assert.True(fields.IsBroken);
        Assert.Equal("file.yaml:2:5", At(Assert.Single(_problems)));
    }

    [Theory]
    [InlineData("back scans")]
    [InlineData("Back")]
    [InlineData("\"x\\\" onclick=\\\"y\"")]
    [InlineData("../x")]
    public void Id_that_cannot_stand_in_an_address_is_a_problem(string id)
    {
        Parse($"id: {id}").RequiredId("id");

        Assert.Equal("file.yaml:1:5", At(Assert.Single(_problems)));
    }

    [Fact]
    public void Address_of_another_site_begins_with_its_scheme()
    {
        Assert.Equal("https://example.org/", Parse("url: https://example.org/").Address("url"));
        Assert.Empty(_problems);

        Assert.Null(Parse("url: javascript:alert(1)").Address("url"));
        Assert.Single(_problems);
    }

    [Fact]
    public void Broken_entry_of_a_list_is_left_out_and_the_others_stand()
    {
        var site = SiteText.Read("""
            -- evidence/claims.yaml --
            claims:
              - {id: one, statement: A., grade: low, topic: a}
              - {id: two, statement: B., grade: lowish, topic: a}
              - {id: three, statement: C., grade: low, topic: a, verdict: untestd}
              - {id: four, statement: D., topic: a}
            """);

        Assert.Equal(["one"], site.Claims.Select(claim => claim.Id));
        Assert.Equal(["evidence/claims.yaml:3:37", "evidence/claims.yaml:4:63", "evidence/claims.yaml:5:5"], site.Problems.Select(At));
    }

    private YamlFields Parse(string yaml) => YamlText.Parse("file.yaml", yaml, _problems)!;

    private static string At(Problem problem) => $"{problem.File}:{problem.Line}:{problem.Column}";
}
