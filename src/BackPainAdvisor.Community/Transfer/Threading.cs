namespace BackPainAdvisor.Community.Transfer;

/// <summary>Answers to answers, of any depth, brought to the one level that a discussion has here.</summary>
internal static class Threading
{
    /// <summary>Openings before their replies, both by time. Of a circle of answers the oldest becomes an opening.</summary>
    /// <param name="comments">Those that will be kept, each with a time. An answer to one that is not among them becomes an opening.</param>
    public static IReadOnlyList<Placed> Flatten(IReadOnlyList<ForeignComment> comments)
    {
        var ordered = comments.OrderBy(comment => comment.WrittenAt).ToList();
        var byId = ordered.ToDictionary(comment => comment.Id, StringComparer.Ordinal);
        var openings = new Dictionary<string, ForeignComment>(StringComparer.Ordinal);
        foreach (var comment in ordered)
        {
            var opening = OpeningOf(comment, byId, openings, out var way);
            way.ForEach(passed => openings[passed.Id] = opening);
        }

        return [.. ordered
            .Select(comment => (Comment: comment, Opening: openings[comment.Id]))
            .OrderBy(pair => pair.Comment.WrittenAt < pair.Opening.WrittenAt ? pair.Opening.WrittenAt : pair.Comment.WrittenAt)
            .ThenBy(pair => pair.Comment != pair.Opening)
            .Select(pair => pair.Comment == pair.Opening
                ? new Placed(pair.Comment, null, null)
                : new Placed(pair.Comment, pair.Opening, byId[pair.Comment.Parent!] is var answered && answered != pair.Opening ? answered : null))]; // It has a parent: it is no opening.
    }

    /// <param name="way">All that were passed, and lead to the same opening.</param>
    private static ForeignComment OpeningOf(ForeignComment start, Dictionary<string, ForeignComment> byId, Dictionary<string, ForeignComment> openings, out List<ForeignComment> way)
    {
        (way, var seen, var at) = ([], new HashSet<string>(StringComparer.Ordinal), start);
        while (true)
        {
            if (openings.TryGetValue(at.Id, out var known))
            {
                return known;
            }

            way.Add(at);
            seen.Add(at.Id);
            if (at.Parent is null || !byId.TryGetValue(at.Parent, out var parent))
            {
                return at;
            }

            if (seen.Contains(parent.Id))
            {
                return start; // A circle. Whoever began it is the oldest of those not placed yet.
            }

            at = parent;
        }
    }

    /// <param name="Comment">What is placed.</param>
    /// <param name="Opening">Of its thread, or <c>null</c> when it is one.</param>
    /// <param name="Answered">Whom it answers, when that is not the opening: what flattening would lose.</param>
    internal sealed record Placed(ForeignComment Comment, ForeignComment? Opening, ForeignComment? Answered);
}
