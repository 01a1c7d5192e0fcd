using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class ExerciseFileTests
{
    [Fact]
    public void A_complete_file_has_no_problem()
    {
        var (exercise, problems) = ExerciseText.Read(ExerciseText.Squat);

        Assert.Empty(problems);
        Assert.Equal("squat", exercise?.Slug);
    }

    [Fact]
    public void Steps_and_technique_are_read_from_the_body_as_plain_sentences()
    {
        var (exercise, _) = ExerciseText.Read(ExerciseText.Squat);

        Assert.Equal(["Stand tall.", "Sit back as if to a chair."], exercise!.Steps);
        Assert.Equal(["Keep your heels down."], exercise.Technique);
        Assert.Equal("It is general strength work.", exercise.Evidence.PlainText.Trim());
    }

    [Fact]
    public void An_easier_way_has_words_or_another_exercise()
    {
        var (exercise, _) = ExerciseText.Read(ExerciseText.Squat);

        Assert.Equal(new ExerciseVersion(null, "Bend only a little."), exercise!.Easier[0]);
        Assert.Equal(new ExerciseVersion("sit-to-stand", "Sit to a chair each time."), exercise.Easier[1]);
    }

    [Fact]
    public void A_caution_without_a_basis_is_a_problem_at_its_line()
    {
        var (_, problems) = ExerciseText.ReadWith("basis: reasoned, ", "");

        var problem = Assert.Single(problems);
        Assert.Equal(("exercises/squat.md:26", "caution-basis"), (problem.Place, problem.Rule));
    }

    [Fact]
    public void A_sourced_caution_names_its_source()
    {
        var (_, problems) = ExerciseText.ReadWith("basis: reasoned", "basis: sourced");

        Assert.Equal("caution-basis", Assert.Single(problems).Rule);
    }

    [Theory]
    [InlineData("publisher: MSD Manual, ", "")]
    [InlineData("url: https://example.org/squats, ", "")]
    [InlineData("https://example.org/squats", "the library")]
    [InlineData("tier: A", "tier: E")]
    public void A_source_has_publisher_address_and_tier(string old, string changed)
    {
        var (_, problems) = ExerciseText.ReadWith(old, changed);

        var problem = Assert.Single(problems);
        Assert.Equal(("exercises/squat.md:30", "source-incomplete"), (problem.Place, problem.Rule));
    }

    [Theory]
    [InlineData("stopIf: [Your knees hurt.]\n", "")]
    [InlineData("1. Stand tall.\n2. Sit back as if to a chair.", "Stand tall.")]
    [InlineData("floor: false", "floor: true")]
    [InlineData("stepsInPictures: [1-1, 2-2]", "stepsInPictures: [1-1, 2-3]")]
    public void An_exercise_without_stop_rule_steps_or_no_floor_way_is_incomplete(string old, string changed)
    {
        var (_, problems) = ExerciseText.ReadWith(old, changed);

        Assert.Contains(problems, problem => problem.Rule == "exercise-incomplete");
    }

    [Fact]
    public void An_unknown_word_is_answered_with_the_nearest()
    {
        var (_, problems) = ExerciseText.ReadWith("position: standing", "position: standng");

        Assert.Contains("Did you mean 'standing'?", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_answered_with_the_nearest()
    {
        var (_, problems) = ExerciseText.ReadWith("felt: You", "easyer: []\nfelt: You");

        Assert.Contains("Did you mean 'easier'?", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_section_is_a_problem_at_its_line()
    {
        var (_, problems) = ExerciseText.ReadWith("## Getting it right", "## Technique");

        Assert.Equal("exercises/squat.md:39", Assert.Single(problems, problem => problem.Rule == "exercise-section").Place);
    }
}
