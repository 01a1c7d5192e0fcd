using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class ExerciseFilterTests
{
    private static readonly Exercise Squat = ExerciseText.Read(ExerciseText.Squat).Exercise!;

    private static ExerciseFilter Query(string query) =>
        ExerciseFilter.From(key => query.Split('&').Where(pair => pair.StartsWith(key + "=", StringComparison.Ordinal)).Select(pair => pair[(key.Length + 1)..]));

    [Fact]
    public void Nothing_chosen_lets_everything_through()
    {
        Assert.True(Query("").IsEverything);
        Assert.True(Query("").LetsThrough(Squat));
    }

    [Theory]
    [InlineData("position=standing")]
    [InlineData("position=supine&position=standing")]
    [InlineData("kind=strength&target=thighs&level=2")]
    [InlineData("have=chair&have=mat")]
    [InlineData("floor=no")]
    [InlineData("avoid=osteoporosis")]
    [InlineData("position=flying")]
    public void An_exercise_that_fits_every_choice_comes_through(string query) => Assert.True(Query(query).LetsThrough(Squat));

    [Theory]
    [InlineData("position=supine")]
    [InlineData("kind=stretch")]
    [InlineData("target=calves")]
    [InlineData("level=1")]
    [InlineData("have=nothing")]
    [InlineData("have=mat")]
    [InlineData("avoid=sore-knees")]
    [InlineData("position=standing&avoid=sore-knees")]
    public void An_exercise_that_misses_one_choice_stays_out(string query) => Assert.False(Query(query).LetsThrough(Squat));

    [Fact]
    public void No_floor_leaves_out_what_needs_the_floor() => Assert.False(Query("floor=no").LetsThrough(Squat with { NeedsFloor = true }));
}
