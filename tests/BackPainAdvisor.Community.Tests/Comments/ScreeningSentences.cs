using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>The made-up remarks of ScreeningSentences.txt, held against the published rules.</summary>
internal static class ScreeningSentences
{
    public static readonly CommentRules Published = ReadPublished();

    /// <param name="Kinds">The flags it should raise; none for an ordinary remark.</param>
    /// <param name="IsHeldOut">Never looked at while rules change.</param>
    internal sealed record Sentence(CommentFlags Kinds, string Text, bool IsHeldOut)
    {
        public CommentFlags Raised { get; } = Screening.Of(new CommentInput { Body = Text }, Published).Flags;
    }

    public static readonly IReadOnlyList<Sentence> All =
    [
        .. File.ReadLines(Repository.At("tests", "BackPainAdvisor.Community.Tests", "Comments", "ScreeningSentences.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(": ", 2))
            .GroupBy(parts => parts[0].Split(' ')[0], StringComparer.Ordinal)
            .SelectMany(kind => kind.Select((parts, index) => new Sentence(KindsOf(parts[0]), parts[1], index % 3 == 2))),
    ];

    private static CommentFlags KindsOf(string words) => words == "ordinary"
        ? CommentFlags.None
        : words.Split(' ').Aggregate(CommentFlags.None, (kinds, word) => kinds | Enum.Parse<CommentFlags>(word, ignoreCase: true));

    private static CommentRules ReadPublished()
    {
        var problems = new List<Problem>();
        var rules = CommentRules.Read("comment-rules.yaml", File.ReadAllText(Repository.At("content", "comment-rules.yaml")), problems);
        return rules ?? throw new InvalidOperationException(string.Join('\n', problems));
    }
}
