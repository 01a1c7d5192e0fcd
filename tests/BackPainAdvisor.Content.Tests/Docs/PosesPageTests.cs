using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Docs;

public sealed class PosesPageTests
{
    public static TheoryData<string> Examples => [.. PosesPage.Examples.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_is_drawn_without_a_problem(string name)
    {
        var figure = PosesPage.Examples.Single(example => example.Name == name).Figure;

        var draft = FigureDraft.Read(figure);

        Assert.Equal([], draft.ProblemLines);
        Assert.NotNull(draft.Figure);
    }

    [Fact]
    public void Each_mistake_gets_the_answer_that_stands_below_it()
    {
        foreach (var (figure, answers) in PosesPage.Mistakes)
        {
            var draft = FigureDraft.Read(figure);

            Assert.Equal(answers, draft.ProblemLines);
        }
    }

    [Fact]
    public void Every_block_is_an_example_with_a_name_or_a_mistake()
    {
        Assert.Equal(PosesPage.Fences().Count(), PosesPage.Examples.Count() + PosesPage.Mistakes.Count());
        Assert.Distinct(PosesPage.Examples.Select(example => example.Name));
        Assert.NotEmpty(PosesPage.Mistakes);
    }

    /// <remarks>Pictures that are out of date are drawn anew, for a person to look at and commit; the test fails once.</remarks>
    [Fact]
    public void Pictures_are_those_of_the_examples()
    {
        var drawn = PosesPage.Examples.SelectMany(example => Pictures(example.Name, example.Figure)).ToDictionary();

        var outOfDate = drawn.Where(picture => TextOf(picture.Key) != picture.Value).ToList();
        foreach (var (file, svg) in outOfDate)
        {
            Directory.CreateDirectory(PosesPage.PicturesFolder);
            File.WriteAllText(Path.Combine(PosesPage.PicturesFolder, file), svg);
        }

        Assert.Equal([], outOfDate.Select(picture => picture.Key));
        Assert.Equal(drawn.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(PosesPage.PicturesFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(drawn.Keys, file => Assert.Contains($"](pictures/{file})", PosesPage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_names_every_posture_and_the_limits_of_every_joint()
    {
        Assert.All(BasePostures.Names, name => Assert.Contains($"| `{name}` |", PosesPage.Text, StringComparison.Ordinal));
        Assert.All(Joint.All.Values, joint => Assert.Contains($"| `{joint.Name}` | {joint.Least} | {joint.Most} |", PosesPage.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("base: [")]
    [InlineData("- a list")]
    [InlineData("base: &a [*a]")]
    public void What_is_no_figure_is_answered_with_a_line(string text)
    {
        var draft = FigureDraft.Read(text);

        Assert.Null(draft.Figure);
        Assert.NotEmpty(draft.ProblemLines);
        Assert.All(draft.ProblemLines, line => Assert.StartsWith("line ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Figure_over_the_limit_is_refused_unread()
    {
        var draft = FigureDraft.Read("base: standing\nposes: [{ label: " + new string('a', FigureDraft.MostBytes) + " }]");

        Assert.Equal(["line 1: a figure has at most 4096 bytes (F02)"], draft.ProblemLines);
    }

    private static IEnumerable<KeyValuePair<string, string>> Pictures(string name, string text) =>
        FigureDraft.Read(text).Figure is { } figure
            ? Enumerable.Range(0, figure.Poses.Count).Select(frame => KeyValuePair.Create($"{name}-{frame + 1}.svg", Figure.Still(figure, frame)))
            : [];

    private static string TextOf(string file)
    {
        var path = Path.Combine(PosesPage.PicturesFolder, file);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
