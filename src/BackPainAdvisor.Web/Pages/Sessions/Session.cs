using BackPainAdvisor.Content.Plans;

namespace BackPainAdvisor.Web.Pages.Sessions;

/// <summary>What a session page shows, whether of a plan or of a program.</summary>
/// <param name="Title">Of the plan or the program.</param>
/// <param name="Back">The page that it belongs to.</param>
public sealed record Session(string Title, string Back, IReadOnlyList<SessionPart> Parts, IReadOnlyList<string> StopIf)
{
    public int Minutes => Math.Max(1, (int)Math.Round(Parts.Sum(part => part.Seconds) / 60));

    public string LengthWords => $"about {Minutes} {(Minutes == 1 ? "minute" : "minutes")}";
}
