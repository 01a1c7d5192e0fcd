using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Tests.Comments;

/// <summary>Which remarks are counted together.</summary>
public enum SentencePart
{
    /// <summary>Read while rules change: two thirds of the first set, and the second set.</summary>
    Tuned,

    /// <summary>Each third one of the first set, never looked at since. The hand that wrote the rules remembered them, so the figures flatter.</summary>
    HeldOut,

    /// <summary>The third set. Its counts were watched while rules changed, so the figures flatter a little.</summary>
    Watched,

    /// <summary>The fourth set, by somebody who had seen neither rules nor sets: the figures to believe.</summary>
    Fresh,
}

/// <summary>The made-up remarks of four files, held against the published rules.</summary>
internal static class ScreeningSentences
{
    public static readonly CommentRules Published = ReadPublished();

    /// <param name="Kinds">The flags it should raise; none for an ordinary remark.</param>
    internal sealed record Sentence(CommentFlags Kinds, string Text, SentencePart Part)
    {
        public CommentFlags Raised { get; } = Screening.Of(new CommentInput { Body = Text }, Published).Flags;
    }

    public static readonly IReadOnlyList<Sentence> All =
    [
        .. Lines("ScreeningSentences.txt").GroupBy(parts => parts[0].Split(' ')[0], StringComparer.Ordinal)
            .SelectMany(kind => kind.Select((parts, index) => new Sentence(KindsOf(parts[0]), parts[1], index % 3 == 2 ? SentencePart.HeldOut : SentencePart.Tuned))),
        .. Lines("ScreeningSentencesSecond.txt").Select(parts => new Sentence(KindsOf(parts[0]), parts[1], SentencePart.Tuned)),
        .. Lines("ScreeningSentencesThird.txt").Select(parts => new Sentence(KindsOf(parts[0]), parts[1], SentencePart.Watched)),
        .. Lines("ScreeningSentencesFourth.txt").Select(parts => new Sentence(KindsOf(parts[0]), parts[1], SentencePart.Fresh)),
    ];

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Repository.At("tests", "BackPainAdvisor.Community.Tests", "Comments", file))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(": ", 2));

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
