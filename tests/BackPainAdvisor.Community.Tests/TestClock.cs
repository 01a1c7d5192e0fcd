namespace BackPainAdvisor.Community.Tests;

/// <summary>A clock that stands still until it is told to move.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTime Now { get; private set; } = new(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);

    public void Move(TimeSpan by) => Now += by;
}
