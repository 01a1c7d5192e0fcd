using System.Security.Cryptography;
using BackPainAdvisor.Community.Moderation;

namespace BackPainAdvisor.Durability;

/// <summary>A decision that was sent.</summary>
/// <param name="Answer">As <see cref="Moderator.DecideAsync"/> returned it.</param>
internal sealed record Decided(string Moderator, string Deed, IReadOnlyList<Seen> Comments, bool? Answer);

/// <summary>Two moderators who decide while others write: one comment by comment, the other many at once.</summary>
internal static class Decisions
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static readonly IReadOnlyList<string> Moderators = ["anna", "ben"];

    /// <summary>Decides until the site answers no more.</summary>
    /// <param name="moderator">The second takes many at once, from the end of the page, so that the two rarely meet.</param>
    /// <param name="step">Called with each form that leaves and each answer that comes.</param>
    public static async Task<List<Decided>> SendAsync(Moderator moderator, Action step)
    {
        var sent = new List<Decided>();
        while (await moderator.QueueAsync() is { } queue)
        {
            if (queue.Count == 0)
            {
                await Task.Delay(Pause);
                continue;
            }

            IReadOnlyList<Seen> picked = moderator.Name == Moderators[0] ? [queue[0]] : [.. queue.TakeLast(RandomNumberGenerator.GetInt32(1, queue.Count + 1))];
            var deed = RandomNumberGenerator.GetInt32(4) == 0 ? "spam" : "publish";
            var answer = moderator.DecideAsync(deed, picked);
            step();
            sent.Add(new Decided(moderator.Name, deed, picked, await answer));
            if (sent[^1].Answer is null)
            {
                break;
            }

            step();
        }

        return sent;
    }
}
