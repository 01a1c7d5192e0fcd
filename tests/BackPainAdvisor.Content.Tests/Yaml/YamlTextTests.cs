using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Tests.Yaml;

public class YamlTextTests
{
    [Theory]
    [InlineData("- a\n- list", 1)]
    [InlineData("a text", 1)]
    [InlineData("", 1)]
    [InlineData("# a remark\n", 1)]
    [InlineData("title: Walking\ndescription About walking.\n", 2)]
    [InlineData("title: Walking\ntopics:\n\t- moving\n", 3)]
    [InlineData("title: Walking\ntitle: Running\n", 2)]
    [InlineData("title: 'Walking\n", 1)]
    [InlineData("title: Walking: far\n", 1)]
    [InlineData("title: [Walking\n", 2)]
    [InlineData("title: @walking\n", 1)]
    [InlineData("title: \"\\ud800\"\n", 1)]
    [InlineData("title: *walking\n", 1)]
    [InlineData("title: &a Walking\ndescription: *a\n", 2)]
    [InlineData("title: &a [*a]\n", 1)]
    public void Text_that_is_no_map_is_a_problem_at_its_line(string yaml, int line)
    {
        List<Problem> problems = [];

        var fields = YamlText.Parse("site.yaml", yaml, problems);

        Assert.Null(fields);
        Assert.Equal($"site.yaml:{line} yaml", Assert.Single(problems.Select(problem => $"{problem.Place} {problem.Rule}")));
    }

    [Fact]
    public void Tab_is_named_as_the_mistake()
    {
        List<Problem> problems = [];

        YamlText.Parse("site.yaml", "title: Walking\ntopics:\n\t- moving\n", problems);

        Assert.Equal("site.yaml:3:1: error yaml: Here stands a tab. YAML is indented with spaces.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Lines_above_the_yaml_are_counted()
    {
        List<Problem> problems = [];

        YamlText.Parse("articles/walking.md", "title: Walking\n\ttopics: moving\n", problems, linesBefore: 1);

        Assert.Equal("articles/walking.md:3", Assert.Single(problems).Place);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void Ten_thousand_levels_are_refused_and_overflow_no_stack(string open, string close)
    {
        List<Problem> problems = [];
        var yaml = string.Concat(Enumerable.Repeat(open, 10_000)) + "x" + string.Concat(Enumerable.Repeat(close, 10_000));

        var fields = YamlText.Parse("site.yaml", yaml, problems);

        Assert.Null(fields);
        Assert.Contains("32 levels", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_by_indentation_are_counted_as_well()
    {
        List<Problem> problems = [];
        var yaml = string.Concat(Enumerable.Range(0, 1_000).Select(level => new string(' ', level) + "a:\n"));

        YamlText.Parse("site.yaml", yaml, problems);

        Assert.InRange(Assert.Single(problems).Line, 30, 34);
    }

    [Fact]
    public void Aliases_cannot_make_a_small_text_grow()
    {
        List<Problem> problems = [];
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghij".Select(name =>
            $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat($"*{(char)(name - 1)}", 9))}]\n")) + "? *j\n: boom\n";

        var fields = YamlText.Parse("site.yaml", bomb, problems);

        Assert.Null(fields);
        Assert.Equal("site.yaml:2:8", At(Assert.Single(problems)));
    }

    [Fact]
    public void Star_in_quotes_is_a_star()
    {
        List<Problem> problems = [];

        var fields = YamlText.Parse("site.yaml", "title: '*walking'", problems);

        Assert.Equal("*walking", fields?.Text("title"));
    }

    private static string At(Problem problem) => $"{problem.File}:{problem.Line}:{problem.Column}";
}
