namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class ExerciseFigureTests
{
    private const string Place = "exercises/squat.md:32";

    [Theory]
    [InlineData("knee: 90", "knee: -40", "figure-f03", "-5..160")]
    [InlineData("hip: 90", "hip: 200", "figure-f03", "-30..140")]
    [InlineData("base: standing", "base: standng", "figure-f01", "standing")]
    [InlineData("hip: 90", "hipp: 90", "figure-f01", "hip")]
    public void A_figure_that_no_body_can_take_is_refused_at_its_line(string old, string changed, string rule, string message)
    {
        var (exercise, problems) = ExerciseText.ReadWith(old, changed);

        Assert.Null(exercise);
        var problem = Assert.Single(problems);
        Assert.Equal((Place, rule), (problem.Place, problem.Rule));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hand_that_misses_its_place_is_a_problem_of_its_pose()
    {
        var (_, problems) = ExerciseText.ReadWith("hip: 90, knee: 90", "hand: ankle");

        Assert.All(problems, problem => Assert.Equal((Place, "figure-f20"), (problem.Place, problem.Rule)));
        Assert.Contains("Sit back", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_badge_of_a_picture_shows_the_starting_dose()
    {
        var (exercise, _) = ExerciseText.Read(ExerciseText.Squat);

        Assert.Equal((0, 10, false), (exercise!.Figure.Dose.HoldSeconds, exercise.Figure.Dose.Repetitions, exercise.Figure.Dose.IsEachSide));
    }

    [Fact]
    public void Each_picture_needs_its_steps()
    {
        var (_, problems) = ExerciseText.ReadWith("[1-1, 2-2]", "[1-2]");

        Assert.Equal("exercise-incomplete", Assert.Single(problems).Rule);
    }
}
