namespace BackPainAdvisor.Content.Plans;

/// <summary>The time zones that a plan may name, as the zone database calls them, by place.</summary>
public static class PlanZones
{
    public static readonly IReadOnlyList<string> All =
    [
        "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi",
        "America/Anchorage", "America/Chicago", "America/Denver", "America/Halifax", "America/Los_Angeles", "America/New_York", "America/Phoenix", "America/Sao_Paulo", "America/St_Johns", "America/Toronto", "America/Vancouver",
        "Asia/Dubai", "Asia/Hong_Kong", "Asia/Karachi", "Asia/Kolkata", "Asia/Manila", "Asia/Singapore", "Asia/Tokyo",
        "Australia/Adelaide", "Australia/Brisbane", "Australia/Darwin", "Australia/Perth", "Australia/Sydney",
        "Europe/Berlin", "Europe/Dublin", "Europe/Lisbon", "Europe/London", "Europe/Madrid", "Europe/Paris", "Europe/Warsaw",
        "Pacific/Auckland", "Pacific/Honolulu",
    ];

    /// <summary><c>America/New_York</c> -> <c>New York (America)</c></summary>
    public static string Label(string zone) => $"{zone[(zone.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('_', ' ')} ({zone[..zone.IndexOf('/', StringComparison.Ordinal)]})";
}
