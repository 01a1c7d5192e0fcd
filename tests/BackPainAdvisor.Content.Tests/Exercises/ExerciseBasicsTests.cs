using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class ExerciseBasicsTests
{
    private const string Shared = """
        avoid:
          - { id: osteoporosis, label: Thin bones }
          - { id: sore-knees, label: Sore knees }
        cautions:
          - { id: bones, avoid: osteoporosis, who: People with thin bones, why: Bending loads them., basis: sourced, sources: [bhof] }
        stopIf:
          - { id: unwell, text: You feel dizzy. }
        rules:
          - { id: pain, title: How much pain, text: Up to 3 is fine., sources: [bhof] }
        record:
          leader: Nobody leads.
          company: Alone.
          supervision: Nobody watches.
          measure: You tick it off.
          motivation: You choose it.
          progress: Add a little each week.
          startingLevel: Begin with the dose.
          homePart: All of it.
          otherParts: Keep walking.
          harms: { unknown: No page counts them. }
          where: At home.
          tailoring: The same for all.
        sources:
          - { key: bhof, publisher: Bone Health Foundation, url: https://example.org/bones, tier: A }
        """;

    private static ExerciseBasics Basics(string text = Shared)
    {
        var problems = new List<Problem>();
        var basics = ExerciseBasics.Read("exercises.yaml", text, problems);
        Assert.Empty(problems);
        return basics!;
    }

    [Fact]
    public void A_caution_named_by_its_id_is_filled_in_before_the_exercises_own()
    {
        var (exercise, _) = ExerciseText.ReadWith("cautions:\n", "cautions:\n  - bones\n");

        var complete = Basics().Complete(exercise!);

        Assert.Equal(["People with thin bones", "People with sore knees"], complete.Cautions.Select(caution => caution.Who));
        Assert.Equal(["osteoporosis", "sore-knees"], complete.AvoidWhen);
        Assert.Equal("Bone Health Foundation", complete.SourceOf("bhof")?.Publisher);
    }

    [Fact]
    public void A_stop_rule_named_by_its_id_is_filled_in()
    {
        var (exercise, _) = ExerciseText.ReadWith("stopIf: [", "stopIf: [unwell, ");

        Assert.Equal(["You feel dizzy.", "Your knees hurt."], Basics().Complete(exercise!).StopIf);
    }

    [Fact]
    public void A_record_is_completed_to_sixteen_items()
    {
        var (exercise, _) = ExerciseText.Read(ExerciseText.Squat);

        var record = Basics().Complete(exercise!).Record;

        Assert.Equal(Enum.GetValues<RecordItem>(), record.Select(entry => entry.Item));
        Assert.Equal("No page counts them.", record.Single(entry => entry.Item is RecordItem.Harms).Unknown);
        Assert.Equal("10 repetitions, 3 days a week.", record.Single(entry => entry.Item is RecordItem.Dose).Text);
    }

    [Fact]
    public void An_exercises_own_item_goes_before_the_one_for_all()
    {
        var (exercise, _) = ExerciseText.ReadWith("verified:", "record: { company: With a helper. }\nverified:");

        Assert.Equal("With a helper.", Basics().Complete(exercise!).Record.Single(entry => entry.Item is RecordItem.Company).Text);
    }

    [Fact]
    public void Unknown_without_a_reason_is_a_problem_at_its_line()
    {
        var (_, problems) = ExerciseText.ReadWith("verified:", "record: { harms: { unknown: } }\nverified:");

        var problem = Assert.Single(problems);
        Assert.Equal(("exercises/squat.md:28", "exercise-incomplete"), (problem.Place, problem.Rule));
    }

    [Fact]
    public void A_record_with_a_gap_is_a_problem_of_the_exercise()
    {
        var (exercise, _) = ExerciseText.ReadWith("sit-to-stand", "squat");

        var problems = new ExerciseLibrary([exercise!], Basics(Shared.Replace("  where: At home.\n", "", StringComparison.Ordinal))).Problems([]);

        var problem = Assert.Single(problems);
        Assert.Equal("exercise-incomplete", problem.Rule);
        Assert.Contains("'where'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stopIf: [Your knees hurt.]", "stopIf: [unwel]", "stopIf", "Did you mean 'unwell'?")]
    [InlineData("avoid: sore-knees", "avoid: sore-knee", "cautions", "Did you mean 'sore-knees'?")]
    [InlineData("exercise: sit-to-stand", "exercise: squad", "related", "Did you mean 'squat'?")]
    [InlineData("verified:", "topics: [moving]\nverified:", "topics", "topic 'moving'")]
    [InlineData("verified:", "known: [{ says: It helps., sources: [msf] }]\nverified:", "known", "Did you mean 'msd'?")]
    public void A_name_that_leads_nowhere_is_a_problem(string old, string changed, string key, string message)
    {
        var text = ExerciseText.Squat.Replace(old, changed, StringComparison.Ordinal);
        var (exercise, _) = ExerciseText.Read(key == "related" ? text : text.Replace("exercise: sit-to-stand", "exercise: squat", StringComparison.Ordinal));

        var problem = Assert.Single(new ExerciseLibrary([exercise!], Basics()).Problems([]));

        Assert.Equal("exercise-unknown", problem.Rule);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
