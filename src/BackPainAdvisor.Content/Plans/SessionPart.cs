using BackPainAdvisor.Content.Exercises;
using BackPainAdvisor.Content.Programs;

namespace BackPainAdvisor.Content.Plans;

/// <summary>How a reader comes from one exercise to the next.</summary>
public enum FloorChange
{
    None,
    Down,
    Up,
}

/// <summary>One exercise of a session, with its moment. Serves plans and programs alike.</summary>
/// <param name="Floor">What comes before it: getting down to the floor, or up again.</param>
/// <param name="StartsAt">Seconds from the start of the session, before <paramref name="Floor"/> and the rest between two exercises.</param>
public sealed record SessionPart(Exercise Exercise, Dose Dose, DoseTiming Timing, FloorChange Floor, double StartsAt)
{
    /// <summary>To read what comes next and to take one's place. Our choice; no source gives one.</summary>
    public const int BetweenSeconds = 15;

    /// <summary>To get down or up without hurry. Our choice.</summary>
    public const int FloorSeconds = 30;

    private bool IsFirst => StartsAt.Equals(0);

    public int LeadSeconds => (IsFirst ? 0 : BetweenSeconds) + (Floor is FloorChange.None ? 0 : FloorSeconds);

    public double Seconds => LeadSeconds + Timing.Seconds;

    /// <summary><c>6:30</c>, minutes and seconds from the start.</summary>
    public string StartWords => $"{(int)StartsAt / 60}:{(int)StartsAt % 60:00}";

    /// <param name="items">In their order; a session begins standing.</param>
    public static IReadOnlyList<SessionPart> Of(IEnumerable<(Exercise Exercise, Dose Dose)> items)
    {
        var parts = new List<SessionPart>();
        foreach (var (exercise, dose) in items)
        {
            var isDown = parts is [.., var last] && last.Exercise.NeedsFloor;
            var floor = exercise.NeedsFloor == isDown ? FloorChange.None : isDown ? FloorChange.Up : FloorChange.Down;
            parts.Add(new SessionPart(exercise, dose, DoseTiming.Of(dose), floor, parts.Sum(part => part.Seconds)));
        }

        return parts;
    }

    public static IReadOnlyList<SessionPart> Of(Plan plan) => Of(plan.Items.Select(item => (item.Exercise, item.Dose)));

    /// <summary>Of each choice the first.</summary>
    public static IReadOnlyList<SessionPart> Of(IEnumerable<DosedStep> steps) => Of(steps.Select(step => (step.Options[0].Exercise, step.Options[0].Dose)));
}
