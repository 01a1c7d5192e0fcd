using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Tests.Programs;

public sealed class ProgramFileTests
{
    [Fact]
    public void Schedule_names_the_sessions_of_each_day()
    {
        var (program, problems) = ProgramText.Read(ProgramText.Squats);

        Assert.Empty(problems);
        Assert.Equal([3, 4], program!.Schedule.Weeks.Select(week => week.DaysWith("a")));
        Assert.Equal(["a", "walk"], program.Schedule.Week(1).Days[4]);
        Assert.Empty(program.Schedule.Week(1).Days[1]);
        Assert.False(program.Schedule.GoesOn);
    }

    [Fact]
    public void Amount_grows_by_week_and_what_is_left_open_is_the_starting_dose()
    {
        var item = ProgramText.Read(ProgramText.Squats).Program!.Session("a")!.Steps[0].Options[0];
        var start = new Dose(DoseTimer.Repetitions, DoseSides.Each, Repetitions: 8, PerWeek: 3);

        var doses = new[] { 1, 2, 3 }.Select(week => item.DoseIn(week, start));

        Assert.Equal(["8 repetitions each side", "2 sets of 8 repetitions each side", "2 sets of 8 repetitions each side"], doses.Select(dose => dose.ToString()));
    }

    [Fact]
    public void Test_that_is_practised_is_held_for_a_set_time()
    {
        var item = ProgramText.ReadWith("sets: [1, 2]", "holdSeconds: 10").Program!.Session("a")!.Steps[0].Options[0];

        var dose = item.DoseIn(1, new Dose(DoseTimer.Hold, DoseSides.Each, Repetitions: 3, StopAtSeconds: 45, RepeatEveryWeeks: 4));

        Assert.Equal("Hold 10 seconds, 3 times each side", dose.ToString());
    }

    [Fact]
    public void Choice_has_options_of_which_some_begin_later()
    {
        var step = ProgramText.Read(ProgramText.Squats).Program!.Session("walk")!.Steps[0];

        Assert.Equal("Whichever you like.", step.Choose);
        Assert.Equal([true, false], step.Options.Select(item => item.IsIn(1)));
        Assert.Equal([true, true], step.Options.Select(item => item.IsIn(2)));
    }

    [Theory]
    [InlineData("sets: [1, 2]", "sets: [1, 2, 3]", "16 program-schedule")]
    [InlineData("sets: [1, 2]", "sets: 0", "16 program-dose")]
    [InlineData("sets: [1, 2]", "sets: 1.5", "16 program-dose")]
    [InlineData("sets: [1, 2]", "times: 5", "16 dose-unit")]
    [InlineData("from: 2", "from: 3", "24 program-schedule")]
    [InlineData("- a, rest, a, rest, a + walk, rest, rest", "- b, rest, a, rest, a + walk, rest, rest", "8 program-schedule")]
    [InlineData("- a, rest, a, rest, a + walk, rest, rest", "- a, a, a, a, a, a, a, a + walk", "8 program-schedule")]
    [InlineData("a + walk", "a", "8 program-schedule")]
    [InlineData("id: walk", "id: a", "11 program-schedule")]
    [InlineData("progress: [Do one more.]", "progress: []", "25 program-incomplete")]
    [InlineData("stopIf: [pain-climbs, Your knees hurt.]", "stopIf: []", "26 program-incomplete")]
    [InlineData("ours: [The mix is ours.]", "ours: []", "30 program-incomplete")]
    [InlineData("adviceIf: Ask after 6 weeks without gain.", "adviceIf:", "27 front-matter")]
    [InlineData(", sources: [msd] }", " }", "29 source-incomplete")]
    [InlineData("kind: strength", "kind: strenth", "5 front-matter")]
    [InlineData("ours:", "our:", "30 front-matter")]
    public void Mistake_is_named_with_its_line(string old, string changed, string expected)
    {
        var (_, problems) = ProgramText.ReadWith(old, changed);

        Assert.Contains(expected, problems.Select(problem => $"{problem.Line} {problem.Rule}"));
        Assert.All(problems, problem => Assert.Equal("programs/squats.md", problem.File));
    }

    [Theory]
    [InlineData("sets: [1, 2]", "sets: [1, 2, 3]")]
    [InlineData("stopIf: [pain-climbs, Your knees hurt.]", "stopIf: []")]
    [InlineData("a + walk", "a + wlak")]
    public void Program_that_can_not_be_trusted_is_not_shown(string old, string changed)
    {
        Assert.Null(ProgramText.ReadWith(old, changed).Program);
    }
}
