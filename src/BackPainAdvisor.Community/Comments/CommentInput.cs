using System.Text;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Comments;

/// <summary>What the comment form sends. Nothing else of a comment can be set from outside.</summary>
public sealed record CommentInput
{
    public const int LongestName = 60;
    public const int LongestBody = 5000;
    public const int MostBodyBytes = 20_000;
    public const int LongestExtra = 200;

    public string Name { get; init; } = "";
    public string Body { get; init; } = "";

    /// <summary>The comment that is answered; a reply to a reply joins the same thread.</summary>
    public long? ReplyTo { get; init; }

    public string? Tried { get; init; }
    public string? HowLong { get; init; }
    public string? Changed { get; init; }

    /// <summary>The separate box: what I write may be about my health, and may be published.</summary>
    public bool Consent { get; init; }

    /// <summary>The same, normalised as it will be kept.</summary>
    public CommentInput Tidy() => this with
    {
        Name = TypedText.Line(Name),
        Body = TypedText.Lines(Body),
        Tried = TypedText.OptionalLine(Tried),
        HowLong = TypedText.OptionalLine(HowLong),
        Changed = TypedText.OptionalLine(Changed),
    };

    /// <summary>What is wrong, by field, in words for the person who typed it. Empty when it can be kept.</summary>
    /// <remarks>Looks at the tidy text, so that spaces nobody sees don't count.</remarks>
    public IReadOnlyDictionary<string, string> Problems(ReservedNames reserved)
    {
        var tidy = Tidy();
        var problems = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(nameof(Name), NameProblem(tidy.Name, reserved));
        Add(nameof(Body), BodyProblem(tidy.Body));
        Add(nameof(Tried), ExtraProblem(tidy.Tried));
        Add(nameof(HowLong), ExtraProblem(tidy.HowLong));
        Add(nameof(Changed), ExtraProblem(tidy.Changed));
        Add(nameof(Consent), Consent ? null : "Tick the box if we may publish what you wrote. We can't keep your comment without it.");
        return problems;

        void Add(string field, string? problem)
        {
            if (problem is not null)
            {
                problems[field] = problem;
            }
        }
    }

    private static string? NameProblem(string name, ReservedNames reserved) =>
        name.Length == 0 ? "Type a name. A first name or a made-up name is fine."
        : !TypedText.IsVisible(name) ? "Type a name that people can see."
        : TypedText.Length(name) > LongestName ? TooLong("name", TypedText.Length(name), LongestName)
        : reserved.Contains(name) ? "That name looks like one of our editors. Please choose another."
        : null;

    private static string? BodyProblem(string body) =>
        body.Length == 0 || !TypedText.IsVisible(body) ? "Type your comment."
        : TypedText.Length(body) > LongestBody ? TooLong("comment", TypedText.Length(body), LongestBody)
        : Encoding.UTF8.GetByteCount(body) > MostBodyBytes ? "Your comment takes up too much room. Please make it shorter."
        : null;

    private static string? ExtraProblem(string? text) =>
        text is not null && TypedText.Length(text) > LongestExtra ? TooLong("answer", TypedText.Length(text), LongestExtra) : null;

    private static string TooLong(string what, int length, int most) =>
        $"Your {what} has {length:N0} characters. Please keep it to {most:N0}.";
}
