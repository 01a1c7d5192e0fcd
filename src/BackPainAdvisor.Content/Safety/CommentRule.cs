using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Safety;

/// <summary>What a rule is about. The order is that in which moderators look.</summary>
public enum RuleKind
{
    /// <summary>Thoughts of suicide or of self-harm.</summary>
    Crisis,

    /// <summary>A sign of the published warning signs.</summary>
    Urgent,

    /// <summary>What tells who or where somebody is.</summary>
    Personal,

    /// <summary>Products, prices, ways to be contacted.</summary>
    Promotion,

    /// <summary>Promises of a cure.</summary>
    Claim,

    /// <summary>Doses, and advice to stop a medicine.</summary>
    Medicine,

    /// <summary>Insults and threats.</summary>
    Abuse,
}

/// <summary>One rule of comment-rules.yaml.</summary>
/// <param name="Means">What was found, in words that follow "this looks like" and that a moderator reads.</param>
/// <param name="All">Groups of which each must have a word in the text; "numb or weak" asks for a word of either.</param>
/// <param name="Unless">Excuses that take a found word back.</param>
/// <param name="Within">How far apart the words may stand.</param>
/// <param name="Help">For urgent rules: the id of the group of safety/red-flags.yaml that tells what to do.</param>
/// <param name="Flag">Examples that the rule must find.</param>
/// <param name="Pass">Examples that it must not find.</param>
public sealed record CommentRule(
    string Id,
    RuleKind Kind,
    string Means,
    IReadOnlyList<string> All,
    IReadOnlyList<string> Unless,
    Reach Within,
    string? Help,
    IReadOnlyList<string> Flag,
    IReadOnlyList<string> Pass)
{
    private static readonly string[] Kinds = ["crisis", "urgent", "personal", "promotion", "claim", "medicine", "abuse"];

    /// <summary>The groups of an entry of <see cref="All"/>: "numb or weak" is two.</summary>
    internal static string[] Groups(string entry) => entry.Split(" or ");

    internal static CommentRule Read(YamlFields fields)
    {
        var examples = fields.Map("examples");
        var rule = new CommentRule(
            fields.RequiredId("id"),
            fields.Word("kind", Kinds, Parse) ?? Missing(fields),
            fields.RequiredText("means"),
            fields.List("all"),
            fields.List("unless"),
            Reach.Read(fields),
            fields.Text("help"),
            examples?.List("flag") ?? [],
            examples?.List("pass") ?? []);
        examples?.Finish();
        fields.Finish();
        return rule;
    }

    private static RuleKind Missing(YamlFields fields)
    {
        fields.RequiredText("kind");
        return default;
    }

    private static RuleKind? Parse(string text) => Array.IndexOf(Kinds, text) switch
    {
        < 0 => null,
        var at => (RuleKind)at,
    };
}

/// <summary>How far apart the words of a rule may stand.</summary>
/// <param name="Words">At most so many words from the first to the last.</param>
/// <param name="IsWholeComment">Also in different sentences.</param>
public sealed record Reach(int Words, bool IsWholeComment = false)
{
    /// <summary>People in pain write without full stops. What stands farther apart than this is about something else.</summary>
    public const int OfSentence = 30;

    internal static Reach Read(YamlFields fields)
    {
        switch (fields.Text("within"))
        {
            case null or "sentence":
                return new Reach(OfSentence);
            case "comment":
                return new Reach(int.MaxValue, IsWholeComment: true);
            case var text when text.EndsWith(" words", StringComparison.Ordinal) && int.TryParse(text[..^6], out var words) && words is > 0 and < 100:
                return new Reach(words);
            case var text:
                fields.Fail("within", CommentRules.Rule, $"'within' can't be '{text}'. Write sentence, comment, or a number of words as in '8 words'.");
                return new Reach(OfSentence);
        }
    }
}
