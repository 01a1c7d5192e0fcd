using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Tests.Figures;

public class FigureReaderTests
{
    [Fact]
    public void Exercises_of_the_pose_file_have_no_problem()
    {
        var problems = PoseFile.Readings.Values.SelectMany(reading => reading.Problems);

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Postures))]
    public void Base_posture_is_drawn_without_a_problem(string posture)
    {
        var reading = Read($$"""
            base: {{posture}}
            poses:
              - label: Start
            """);

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Figure);
    }

    public static TheoryData<string> Postures => [.. BasePostures.Names];

    [Theory]
    [InlineData("knee: -40", "F03", "slug, pose 1 \"Start\": knee -40 is outside -5..160, the limits of knee.flex")]
    [InlineData("far: { hip: 200 }", "F03", "slug, pose 1 \"Start\": far hip 200 is outside -30..140, the limits of hip.flex")]
    [InlineData("near: { kne: 40 }", "F01", "slug, pose 1 \"Start\": unknown joint 'kne'; did you mean knee?")]
    [InlineData("near: { hand: hed }", "F01", "slug, pose 1 \"Start\": unknown hand pin 'hed'; did you mean head?")]
    [InlineData("lumbar: { sied: 4 }", "F01", "slug, pose 1 \"Start\": unknown part of lumbar 'sied'; did you mean side?")]
    [InlineData("rest: [elbos]", "F01", "slug, pose 1 \"Start\": unknown part 'elbos'; did you mean elbow?")]
    [InlineData("knee: bent", "F02", "slug, pose 1 \"Start\": knee needs a number, not 'bent'")]
    [InlineData("keep: [feet]", "F06", "slug, pose 1 \"Start\": the first pose has nothing before it to keep")]
    public void Mistake_in_a_pose_names_its_place_its_limits_and_the_nearest_word(string line, string rule, string message)
    {
        var reading = Read($"""
            base: standing
            poses:
              - label: Start
                {line}
            """);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((4, rule, message), (problem.Line, problem.Rule, problem.Message));
    }

    [Theory]
    [InlineData("base: standng", "F01", "slug: unknown base posture 'standng'; did you mean standing?")]
    [InlineData("base: standing\nprops: [chiar]", "F01", "slug: unknown prop 'chiar'; did you mean chair?")]
    [InlineData("base: standing\nwork: [glute]", "F01", "slug: unknown region 'glute'; did you mean glutes?")]
    [InlineData("base: standing\nview: top", "F01", "slug: unknown view 'top'")]
    [InlineData("base: standing\nmain: 3", "F03", "slug: main 3 is outside 0..0")]
    public void Mistake_in_a_figure_suggests_the_nearest_word(string lines, string rule, string message)
    {
        var reading = Read(lines + "\nposes:\n  - label: Start\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((rule, message), (problem.Rule, problem.Message));
    }

    [Theory]
    [InlineData("poses: 4")]
    [InlineData("poses: []")]
    [InlineData("base: [a]\nposes: [[1], {a: {b: c}}, null]\nprops: {x: y}\narrows: 3\ndose: 4\norder: {a: b}")]
    [InlineData("base: standing\nposes:\n  - {label: {a: b}, near: 4, far: [1], rest: {a: b}, arrows: [{part: {a: b}}, {at: belly}, [1]], mirror: 9, surface: 3, hand: {x: 1}}")]
    public void Bad_input_gives_problems_and_never_an_exception(string text)
    {
        var reading = Read(text);

        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void Pose_that_cannot_be_solved_is_a_problem_at_its_line()
    {
        var reading = Read("""
            base: supine
            poses:
              - label: Start
                hand: far ankle
            """);

        Assert.Contains(reading.Problems, problem => problem is { Line: 3, Rule: "F20" } && problem.Message.Contains("near hand misses its place by", StringComparison.Ordinal));
    }

    [Fact]
    public void New_shoulder_lets_go_of_a_pinned_hand()
    {
        var reading = Read("""
            base: quadruped
            poses:
              - label: Start
              - label: Reach
                far: { shoulder: 170 }
            """);

        var pose = reading.Figure?.Poses[1].Pose;
        Assert.Null(pose?.Far.Hand);
        Assert.Equal(HandHold.Floor, pose?.Near.Hand?.Hold);
    }

    private static FigureReading Read(string text) => FigureReader.Read("slug", PoseFile.Mapping(text), "Name");
}
