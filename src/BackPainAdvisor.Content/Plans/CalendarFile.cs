using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackPainAdvisor.Content.Plans;

/// <summary>Series as a file that calendars take in: iCalendar, RFC 5545, with an alarm before each.</summary>
public static class CalendarFile
{
    private const string Local = "yyyyMMdd'T'HHmmss";
    private const int AlarmMinutes = 10;
    private const int MostOctets = 75;

    /// <param name="zone"><c>null</c>: at this time by whatever clock shows it ("floating").</param>
    /// <param name="made">UTC.</param>
    public static string Of(string name, IReadOnlyList<CalendarSeries> series, TimeZoneInfo? zone, DateTime made)
    {
        var file = new StringBuilder();
        void Line(string text) => Fold(file, text);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//The Back Pain Advisor//Plan//EN");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line($"X-WR-CALNAME:{Text(name)}");
        if (zone is not null && series.Count > 0)
        {
            foreach (var line in CalendarZone.Lines(zone, series.Min(one => one.FirstDay), series.Max(one => one.LastDay)))
            {
                Line(line);
            }
        }

        foreach (var line in series.SelectMany(one => Event(one, zone, made)))
        {
            Line(line);
        }

        Line("END:VCALENDAR");
        return file.ToString();
    }

    private static IEnumerable<string> Event(CalendarSeries series, TimeZoneInfo? zone, DateTime made) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{series.Id} {series.Address}")).AsSpan(0, 16))}@back-pain-advisor",
        $"DTSTAMP:{made.ToString(Local, CultureInfo.InvariantCulture)}Z",
        $"DTSTART{(zone is null ? "" : $";TZID={zone.Id}")}:{series.FirstDay.ToDateTime(series.Time).ToString(Local, CultureInfo.InvariantCulture)}",
        $"DURATION:PT{series.Minutes}M",
        $"RRULE:FREQ=WEEKLY;COUNT={series.Count};WKST=MO;BYDAY={string.Join(',', series.Days.Distinct().Select(day => day.ToString()[..2].ToUpperInvariant()))}",
        $"SUMMARY:{Text(series.Title)}",
        $"DESCRIPTION:{Text(series.Description)}",
        $"URL:{series.Address}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        $"TRIGGER:-PT{AlarmMinutes}M",
        $"DESCRIPTION:{Text(series.Title)}",
        "END:VALARM",
        "END:VEVENT",
    ];

    private static string Text(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line has at most 75 octets, its end not counted; the next begins with a space. No letter is cut.
    private static void Fold(StringBuilder file, string text)
    {
        var octets = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
