using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Messages;

/// <summary>What the contact form sends.</summary>
public sealed record MessageInput
{
    public const int LongestName = 60;
    public const int LongestBody = 5000;
    public const int LongestReplyAddress = 200;

    public string? Name { get; init; }
    public string Body { get; init; } = "";

    /// <summary>An e-mail address, a phone number, anything: for the editors to answer by hand.</summary>
    public string? ReplyAddress { get; init; }

    /// <summary>The same, normalised as it will be kept.</summary>
    public MessageInput Tidy() => new()
    {
        Name = TypedText.OptionalLine(Name),
        Body = TypedText.Lines(Body),
        ReplyAddress = TypedText.OptionalLine(ReplyAddress),
    };

    /// <summary>What is wrong, by field, in words for the person who typed it. Empty when it can be kept.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var tidy = Tidy();
        var problems = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!TypedText.IsVisible(tidy.Body))
        {
            problems[nameof(Body)] = "Type your message.";
        }

        CheckLength(nameof(Name), "name", tidy.Name, LongestName);
        CheckLength(nameof(Body), "message", tidy.Body, LongestBody);
        CheckLength(nameof(ReplyAddress), "address", tidy.ReplyAddress, LongestReplyAddress);
        return problems;

        void CheckLength(string field, string what, string? text, int most)
        {
            if (text is not null && TypedText.Length(text) is var length && length > most)
            {
                problems[field] = $"Your {what} has {length:N0} characters. Please keep it to {most:N0}.";
            }
        }
    }
}
