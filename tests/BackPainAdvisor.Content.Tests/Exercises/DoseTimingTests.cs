using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Exercises;

public sealed class DoseTimingTests
{
    [Fact]
    public void Holds_on_each_side_are_told_in_order()
    {
        var dose = new Dose(DoseTimer.Hold, DoseSides.Each, HoldSeconds: 6, Repetitions: 8, Sets: 1, PerWeek: 3, RestSeconds: 3);

        var timing = DoseTiming.Of(dose);

        Assert.Equal(
            ["Get ready.", "Hold for 6 seconds. Rest for 3 seconds. Do this 8 times on each side.", "Finish one side first. Take 5 seconds before the other side."],
            timing.Sentences);
        Assert.Equal(5 + 2 * (8 * 6 + 7 * 3) + 5, timing.Seconds);
        Assert.Equal("about 2 minutes", timing.LengthWords);
    }

    [Fact]
    public void Long_rest_of_counted_repetitions_stands_between_sets()
    {
        var dose = new Dose(DoseTimer.Repetitions, DoseSides.Each, HoldSeconds: 3, Repetitions: 5, Sets: 2, PerWeek: 3, RestSeconds: 60);

        var timing = DoseTiming.Of(dose);

        Assert.Equal((3, 60), (timing.RestSeconds, timing.SetRestSeconds));
        Assert.Equal("Rest for 1 minute, then do it all again: 2 sets.", timing.Sentences[^1]);
    }

    [Fact]
    public void Alternating_sides_change_with_each_repetition()
    {
        var dose = new Dose(DoseTimer.Hold, DoseSides.Alternating, HoldSeconds: 2, Repetitions: 5, Sets: 1, PerDay: 3);

        var timing = DoseTiming.Of(dose);

        Assert.Equal("Hold for 2 seconds. Take 3 seconds to change sides. Do this 5 times on each side.", timing.Sentences[1]);
        Assert.Equal(5 + 10 * 2 + 9 * 3, timing.Seconds);
    }

    [Theory]
    [InlineData(10, "Go on for 10 minutes.", "about 10 minutes")]
    [InlineData(0.5, "Go on for 30 seconds.", "about 35 seconds")]
    public void Minutes_are_one_step(double minutes, string sentence, string length)
    {
        var timing = DoseTiming.Of(new Dose(DoseTimer.Minutes, Minutes: minutes, Sets: 1, PerWeek: 5));

        Assert.Equal(sentence, timing.Sentences[1]);
        Assert.Equal(length, timing.LengthWords);
    }

    [Fact]
    public void Test_counts_up_to_its_limit()
    {
        var timing = DoseTiming.Of(new Dose(DoseTimer.Hold, Repetitions: 1, Sets: 1, StopAtSeconds: 120, RepeatEveryWeeks: 4));

        Assert.True(timing.CountsUp);
        Assert.Equal("Hold for as long as you can, 2 minutes at most.", timing.Sentences[1]);
        Assert.Equal("at most 2 minutes", timing.LengthWords);
    }

    [Fact]
    public void Repetitions_without_a_hold_have_a_pace_of_ours()
    {
        var timing = DoseTiming.Of(new Dose(DoseTimer.Repetitions, Repetitions: 10, Sets: 1, PerWeek: 3));

        Assert.Equal("Move slowly, out and back, in about 5 seconds. Do this 10 times.", timing.Sentences[1]);
        Assert.StartsWith("The pace is ours.", timing.Pace, StringComparison.Ordinal);
    }
}
