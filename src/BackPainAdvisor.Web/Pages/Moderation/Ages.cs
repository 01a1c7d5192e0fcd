namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>How long something has waited, in the largest whole unit.</summary>
internal static class Ages
{
    /// <summary><c>4 min</c>, <c>23 h</c>, <c>3 days</c>. A clock that was put back makes it <c>0 min</c>.</summary>
    public static string Words(TimeSpan age) => age switch
    {
        { TotalHours: < 1 } => $"{Math.Max(0, (int)age.TotalMinutes)} min",
        { TotalDays: < 2 } => $"{(int)age.TotalHours} h",
        _ => $"{(int)age.TotalDays} days",
    };
}
