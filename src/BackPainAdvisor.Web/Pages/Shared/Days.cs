using System.Globalization;

namespace BackPainAdvisor.Web.Pages.Shared;

/// <summary>Dates in words a reader knows, and for machines.</summary>
public static class Days
{
    /// <summary>9 November 2026</summary>
    public static string Words(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2026-11-09</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>9 November 2026, in the time of Greenwich.</summary>
    public static string Words(this DateTime moment) => DateOnly.FromDateTime(moment).Words();

    /// <summary>2026-11-09T07:30:00Z</summary>
    public static string Iso(this DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
