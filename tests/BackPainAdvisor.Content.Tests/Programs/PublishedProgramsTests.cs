using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Tests.Programs;

/// <summary>The programs that this repository publishes.</summary>
public sealed class PublishedProgramsTests
{
    private static readonly SiteContent Site = ContentReader.Read(ContentFiles.ReadFrom(Repository.At("content")), new DateOnly(2026, 11, 24));

    [Fact]
    public void Eight_programs_read_without_a_problem()
    {
        Assert.Equal([], Site.Problems.Where(problem => problem.File.StartsWith("programs/", StringComparison.Ordinal)).Select(problem => problem.ToString()));
        Assert.Equal(
            ["first-48-hours", "gentle-restart", "ten-minute-daily", "strength-3x", "desk-worker", "older-adult-steady", "walking-six-weeks", "original-three"],
            Site.Programs.All.Select(program => program.Slug));
        Assert.Equal(Enum.GetValues<ProgramKind>(), Site.Programs.All.Select(program => program.Kind));
    }

    [Fact]
    public void Walking_and_the_program_for_older_people_need_no_floor()
    {
        Assert.Equal(["older-adult-steady", "walking-six-weeks"], Site.Programs.All.Where(program => !program.NeedsFloor).Select(program => program.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_step_of_every_week_has_a_dose_that_a_timer_can_count()
    {
        var steps =
            from program in Site.Programs.All
            from week in program.Schedule.Weeks
            from session in program.Sessions
            from step in Site.Programs.Steps(program, session, week.Number)
            from option in step.Options
            select option.Dose;

        Assert.All(steps, dose =>
        {
            Assert.NotEqual("", (dose with { PerDay = null, PerWeek = null }).ToString());
            Assert.InRange(DoseTiming.Of(dose).Seconds, 10, 40 * 60);
        });
    }

    [Fact]
    public void Walk_grows_from_ten_to_twenty_five_minutes()
    {
        var program = Site.Programs.Find("walking-six-weeks")!;

        var walks = program.Schedule.Weeks.Select(week => (week.DaysWith("walk"), Site.Programs.Steps(program, program.Session("walk")!, week.Number)[0].Options[0].Dose.Minutes));

        Assert.Equal([(3, 10.0), (4, 12), (4, 15), (5, 18), (5, 20), (5, 25)], walks.Select(walk => (walk.Item1, walk.Minutes!.Value)));
    }

    [Theory]
    [InlineData("ten-minute-daily", "about 11 minutes", "Mat")]
    [InlineData("strength-3x", "18 to 35 minutes", "Mat Chair Band Step Weight")]
    [InlineData("older-adult-steady", "about 10 minutes", "Chair Worktop Band Timer")]
    [InlineData("walking-six-weeks", "11 to 26 minutes", "")]
    public void Length_and_things_needed_follow_from_the_exercises(string slug, string minutes, string kit)
    {
        var program = Site.Programs.Find(slug)!;

        Assert.Equal(minutes, program.Minutes.ToString());
        Assert.Equal(kit, string.Join(' ', program.Kit));
    }
}
