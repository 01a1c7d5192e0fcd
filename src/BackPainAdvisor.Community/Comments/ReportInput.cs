using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Comments;

/// <summary>What the form to report a comment sends.</summary>
public sealed record ReportInput
{
    public const int LongestWords = 500;

    /// <summary>Says too little by itself: it needs words.</summary>
    public const string Other = "Something else";

    /// <summary>One of these is chosen. They follow <c>content/pages/comment-rules.md</c>, and speak of the comment, never of its writer.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
    [
        "It could hurt somebody who follows it",
        "I worry about the person who wrote it",
        "It tells who somebody is, or speaks of another person",
        "It sells something, or promises a cure",
        "It attacks somebody",
        Other,
    ];

    public string Reason { get; init; } = "";

    public string? Words { get; init; }

    /// <summary>The same, normalised as it will be kept.</summary>
    public ReportInput Tidy() => new()
    {
        Reason = TypedText.Line(Reason),
        Words = TypedText.Lines(Words ?? "") is { Length: > 0 } words ? words : null,
    };

    /// <summary>What is wrong, by field, in words for the person who sent it. Empty when it can be kept.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var tidy = Tidy();
        var problems = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Reasons.Contains(tidy.Reason, StringComparer.Ordinal))
        {
            problems[nameof(Reason)] = "Choose what is wrong.";
        }

        if (tidy.Words is { } words && TypedText.Length(words) > LongestWords)
        {
            problems[nameof(Words)] = $"Your words have {TypedText.Length(words):N0} characters. Please keep them to {LongestWords:N0}.";
        }
        else if (tidy.Reason == Other && (tidy.Words is null || !TypedText.IsVisible(tidy.Words)))
        {
            problems[nameof(Words)] = "Tell us in a few words what is wrong.";
        }

        return problems;
    }
}
