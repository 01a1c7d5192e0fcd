using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BackPainAdvisor.Community.Database;

/// <summary>Times are stored in UTC and come back saying so.</summary>
internal sealed class UtcTime() : ValueConverter<DateTime, DateTime>(
    time => Checked(time),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime time) => time.Kind is DateTimeKind.Utc
        ? time
        : throw new ArgumentException($"The time {time:O} is not in UTC.", nameof(time));
}
