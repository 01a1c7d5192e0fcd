using BackPainAdvisor.Community.Moderation;
using Microsoft.Extensions.Primitives;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary>What a moderator sent from the queue.</summary>
/// <param name="Decision"><c>null</c>: to undo <paramref name="Entries"/>.</param>
/// <param name="Seen">The comments as they were shown.</param>
/// <param name="FalseAlarm">The finding to take back from the one comment.</param>
public sealed record QueueForm(Decision? Decision, IReadOnlyList<Seen> Seen, IReadOnlyList<long> Entries, string Reason, string? FalseAlarm = null)
{
    public const int LongestReason = 200;

    /// <summary><c>Do</c> is <c>publish</c> for the picked comments, <c>publish:17.3</c> for one of them alone, <c>alarm:17.3:urgent/saddle-numb</c>, or <c>undo</c>.</summary>
    /// <returns><c>null</c> when it is none of ours.</returns>
    public static QueueForm? Read(IFormCollection form)
    {
        var (word, one, finding) = form["Do"].ToString().Split(':') switch
        {
            [var alone] => (alone, null, null),
            [var verb, var picked] => (verb, picked, null),
            ["alarm", var picked, var found] => ("alarm", picked, found),
            _ => ("", (string?)null, (string?)null),
        };
        var own = form["OwnReason"].ToString().Trim();
        var reason = own.Length > 0 ? own : form["Reason"].ToString();
        var seen = Read(one is null ? form["Pick"] : new StringValues(one), Community.Moderation.Seen.Read);
        return word switch
        {
            "undo" => new QueueForm(null, [], [.. form["Entry"].Select(entry => long.TryParse(entry, out var id) ? id : 0)], ""),
            "alarm" when finding is not null => new QueueForm(null, seen, [], "", finding),
            "publish" => new QueueForm(Community.Moderation.Decision.Publish, seen, [], ""),
            "reject" => new QueueForm(Community.Moderation.Decision.Reject, seen, [], reason),
            "spam" => new QueueForm(Community.Moderation.Decision.Spam, seen, [], ""),
            _ => null,
        };
    }

    /// <summary>What is missing, in words for the moderator.</summary>
    public string? Problem =>
        (Decision is not null || FalseAlarm is not null) && Seen.Count == 0 ? "Select a comment first."
        : Decision is Community.Moderation.Decision.Reject && Reason.Length == 0 ? "Choose a reason. The writer will read it."
        : Reason.Length > LongestReason ? $"Keep the reason to {LongestReason} characters."
        : null;

    private static List<T> Read<T>(StringValues sent, Func<string?, T?> read)
        where T : class => [.. sent.Select(read).OfType<T>()];
}
