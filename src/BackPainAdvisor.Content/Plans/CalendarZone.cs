using System.Globalization;

namespace BackPainAdvisor.Content.Plans;

/// <summary>A time zone as a calendar file holds it: each change of the clock that matters, one by one (RFC 5545, 3.6.5).</summary>
internal static class CalendarZone
{
    // A year and a bit, so that the change before the first day is among them.
    private const int DaysBefore = 400;

    public static IEnumerable<string> Lines(TimeZoneInfo zone, DateOnly from, DateOnly to)
    {
        var start = from.AddDays(-DaysBefore).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var changes = Changes(zone, start, to.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToArray();
        return
        [
            "BEGIN:VTIMEZONE",
            $"TZID:{zone.Id}",
            .. changes.Length == 0 ? Observance("STANDARD", start, zone.GetUtcOffset(start), zone.GetUtcOffset(start)) : [],
            .. changes.SelectMany(change => Observance(
                zone.IsDaylightSavingTime(change) ? "DAYLIGHT" : "STANDARD", change, zone.GetUtcOffset(change.AddMinutes(-1)), zone.GetUtcOffset(change))),
            "END:VTIMEZONE",
        ];
    }

    /// <summary>The first minutes (UTC) with another offset than the minute before.</summary>
    private static IEnumerable<DateTime> Changes(TimeZoneInfo zone, DateTime start, DateTime end)
    {
        for (var day = start; day < end; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day) == zone.GetUtcOffset(day.AddDays(1)))
            {
                continue;
            }

            yield return Enumerable.Range(1, 24 * 60).Select(minute => day.AddMinutes(minute)).First(minute => zone.GetUtcOffset(minute) != zone.GetUtcOffset(day));
        }
    }

    private static string[] Observance(string kind, DateTime change, TimeSpan before, TimeSpan after) =>
    [
        $"BEGIN:{kind}",
        $"DTSTART:{(change + before).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}",
        $"TZOFFSETFROM:{Offset(before)}",
        $"TZOFFSETTO:{Offset(after)}",
        $"END:{kind}",
    ];

    private static string Offset(TimeSpan offset) => $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hhmm}";
}
