using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class DoseTests
{
    private const string Start = "start: { repetitions: 10, perWeek: 3 }";

    [Fact]
    public void A_hold_reads_as_a_sentence() =>
        Assert.Equal("Hold 7 seconds, 3 times, 3 days a week", new Dose(DoseTimer.Hold, HoldSeconds: 7, Repetitions: 3, Sets: 1, PerDay: 1, PerWeek: 3).ToString());

    public static TheoryData<Dose, string> Doses => new()
    {
        { new Dose(DoseTimer.Hold, DoseSides.Each, HoldSeconds: 6, Repetitions: 8, PerWeek: 3), "Hold 6 seconds, 8 times each side, 3 days a week" },
        { new Dose(DoseTimer.Hold, HoldSeconds: 1, Repetitions: 1, PerDay: 2, PerWeek: 7), "Hold 1 second, once, twice a day, every day" },
        { new Dose(DoseTimer.Repetitions, DoseSides.Each, HoldSeconds: 3, Repetitions: 5, Sets: 2, PerWeek: 3), "2 sets of 5 repetitions each side, 3 days a week" },
        { new Dose(DoseTimer.Minutes, Minutes: 10, PerDay: 1, PerWeek: 5), "10 minutes, 5 days a week" },
        { new Dose(DoseTimer.Minutes, Minutes: 0.5, RepeatEveryWeeks: 4), "30 seconds, once every 4 weeks" },
        { new Dose(DoseTimer.Hold, Repetitions: 3, StopAtSeconds: 45, RepeatEveryWeeks: 4), "3 tries, stop at 45 seconds, once every 4 weeks" },
    };

    [Theory]
    [MemberData(nameof(Doses))]
    public void Every_kind_of_dose_reads_as_a_sentence(Dose dose, string words) => Assert.Equal(words, dose.ToString());

    [Theory]
    [InlineData("start: { repetitions: 3 }", "'3 times' has no unit of time")]
    [InlineData("start: 3 times", "keys that carry units")]
    [InlineData("start: { times: 3, perWeek: 3, minutes: 5 }", "'times' has no unit")]
    [InlineData("start: { hold: 7, repetitions: 10, perWeek: 3 }", "Write holdSeconds")]
    public void A_dose_without_a_unit_is_refused_at_its_line(string changed, string message)
    {
        var (exercise, problems) = ExerciseText.ReadWith(Start, changed);

        Assert.Null(exercise);
        var problem = Assert.Single(problems);
        Assert.Equal(("exercises/squat.md:19", "dose-unit"), (problem.Place, problem.Rule));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dose_outside_the_published_range_is_refused_at_its_line()
    {
        var (exercise, problems) = ExerciseText.ReadWith("repetitions: 10", "repetitions: 30");

        Assert.Null(exercise);
        var problem = Assert.Single(problems);
        Assert.Equal(("exercises/squat.md:19", "dose-range"), (problem.Place, problem.Rule));
        Assert.Contains("30, outside the published 3 to 24", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dose_outside_the_range_stands_when_it_says_why()
    {
        var (exercise, problems) = ExerciseText.ReadWith(Start, "start: { repetitions: 2, perWeek: 3 }\n  because: We start gently.");

        Assert.Empty(problems);
        Assert.Equal("We start gently.", exercise?.PublishedDose.Because);
    }

    [Fact]
    public void A_reason_that_explains_nothing_is_a_problem()
    {
        var (_, problems) = ExerciseText.ReadWith("basis: Inside", "because: We start gently.\n  basis: Inside");

        Assert.Contains("explains nothing", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_no_source_gives_is_our_suggestion()
    {
        var (exercise, _) = ExerciseText.ReadWith(Start, "start: { repetitions: 10, perDay: 1, perWeek: 3, restSeconds: 60 }");

        Assert.Equal([DoseAmount.PerDay, DoseAmount.RestSeconds], exercise!.PublishedDose.OurSuggestions(exercise.Dose));
    }
}
