using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Content.Tests.Plans;

public sealed class SessionPartTests
{
    [Fact]
    public void Session_begins_standing_and_tells_each_way_to_the_floor_and_up()
    {
        var parts = Parts("bodyweight-squat", "bird-dog", "bridge", "wall-sit");

        Assert.Equal([FloorChange.None, FloorChange.Down, FloorChange.None, FloorChange.Up], parts.Select(part => part.Floor));
        Assert.Equal([0, 45, 15, 45], parts.Select(part => part.LeadSeconds));
    }

    [Fact]
    public void Each_part_starts_when_the_one_before_ends()
    {
        var parts = Parts("bird-dog", "bridge", "wall-sit");

        Assert.Equal("0:00", parts[0].StartWords);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.StartsAt + pair.First.Seconds, pair.Second.StartsAt));
        Assert.Equal(30 + parts[0].Timing.Seconds, parts[1].StartsAt);
    }

    [Fact]
    public void Every_session_of_every_program_has_parts()
    {
        var programs = AnyPlan.Site.Programs;

        Assert.All(
            from program in programs.All from session in program.Sessions from week in program.Schedule.Weeks where week.DaysWith(session.Id) > 0 select (program, session, week),
            one => Assert.NotEmpty(SessionPart.Of(programs.Steps(one.program, one.session, one.week.Number))));
    }

    private static IReadOnlyList<SessionPart> Parts(params string[] slugs) =>
        SessionPart.Of(slugs.Select(slug => AnyPlan.Site.Exercises.Find(slug)!).Select(exercise => (exercise, exercise.Dose)));
}
