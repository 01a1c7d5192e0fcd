namespace BackPainAdvisor.Community.Moderation;

/// <summary>Reasons ready to give, in words that the writer reads, and every reader if the comment had been shown. Each names a rule of <c>content/pages/comment-rules.md</c>, never the person.</summary>
public static class Reasons
{
    public const string Spam = "It sells something";

    public static IReadOnlyList<string> All { get; } =
    [
        "It names or describes another person",
        "It holds personal details, such as a phone number",
        "It tells others what to take or to stop",
        "It promises a cure",
        Spam,
        "It attacks a person",
        "It is not about the article or about living with back pain",
    ];
}
