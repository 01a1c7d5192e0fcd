namespace BackPainAdvisor.Web.Tests.Comments;

/// <summary>The real clock, which a test can put forward.</summary>
public sealed class HeldClock : TimeProvider
{
    private TimeSpan _ahead;

    public void PutForward(TimeSpan time) => _ahead += time;

    public override DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow() + _ahead;
}
