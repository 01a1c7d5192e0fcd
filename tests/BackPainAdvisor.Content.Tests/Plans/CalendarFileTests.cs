using System.Text;
using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Content.Tests.Plans;

public sealed class CalendarFileTests
{
    private static readonly DateTime Made = new(2026, 11, 24, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Plan_recurs_on_its_days_from_the_first_of_them_with_an_alarm()
    {
        var lines = Lines("e=bird-dog~bridge&d=135&t=0815&w=6");

        // 24 November 2026 is a Tuesday.
        Assert.Contains("DTSTART:20261125T081500", lines);
        Assert.Contains("RRULE:FREQ=WEEKLY;COUNT=18;WKST=MO;BYDAY=MO,WE,FR", lines);
        Assert.Contains("TRIGGER:-PT10M", lines);
        Assert.DoesNotContain("BEGIN:VTIMEZONE", lines);
    }

    [Fact]
    public void Zone_stands_with_the_changes_of_its_clock()
    {
        var lines = Lines("e=bird-dog&d=1&t=0815&w=12", "America/New_York");

        Assert.Contains("DTSTART;TZID=America/New_York:20261130T081500", lines);
        Assert.Contains("DTSTART:20261101T020000", lines);
        Assert.Contains("DTSTART:20260308T020000", lines);
        Assert.Contains("TZOFFSETTO:-0400", lines);
    }

    [Fact]
    public void Zone_without_changes_has_its_one_offset()
    {
        Assert.Contains("TZOFFSETTO:+0530", Lines("e=bird-dog&d=1&t=0815", "Asia/Kolkata"));
    }

    [Fact]
    public void What_a_reader_wrote_makes_no_lines_of_its_own_and_no_line_is_too_long()
    {
        var words = Uri.EscapeDataString("tea; milk, a\\b\r\nBEGIN:VEVENT 痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛痛");
        var file = File($"e=bird-dog~bridge~wall-sit&d=1&t=0815&c={words}&g={words}", null);

        Assert.Single(file.Split("\r\n"), line => line == "BEGIN:VEVENT");
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(@"When I have tea\; milk\, a\\b BEGIN:VEVENT", Unfolded(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_program_has_a_calendar_of_all_its_days()
    {
        var programs = AnyPlan.Site.Programs;
        var walking = programs.Find("walking-six-weeks")!;

        var series = CalendarSeries.Of(walking, programs, "https://example.org/programs/walking-six-weeks", new DateOnly(2026, 12, 2), new TimeOnly(8, 0));

        Assert.Equal(walking.Schedule.Weeks.Sum(week => week.DaysWith("walk")), series.Sum(one => one.Count));
        Assert.Equal(new DateOnly(2026, 12, 2), series[0].FirstDay);
        Assert.Equal([DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Sunday], series[0].Days);
        Assert.All(programs.All, program => Assert.NotEmpty(CalendarSeries.Of(program, programs, "https://example.org/", new DateOnly(2026, 12, 2), new TimeOnly(8, 0))));
    }

    private static string[] Lines(string plan, string? zone = null) => Unfolded(File(plan, zone)).Split("\r\n");

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string File(string address, string? zone)
    {
        var plan = PlanReading.Of(PlanQuery.Read(AnyPlan.ValuesOf(address)).Query!, AnyPlan.Site.Exercises).Plan;
        var series = CalendarSeries.Of(plan, "https://example.org/plan?e=bird-dog", new DateOnly(2026, 11, 24));
        return CalendarFile.Of("My back plan", [series], zone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(zone), Made);
    }
}
