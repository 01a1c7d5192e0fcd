using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Safety;

/// <summary>The published warning signs, grouped by how soon to get help: safety/red-flags.yaml.</summary>
/// <param name="Watch">What to watch for when no sign is there; never that all is well.</param>
public sealed record RedFlags(IReadOnlyList<RedFlagGroup> Groups, IReadOnlyList<EmergencyNumber> Numbers, string Watch)
{
    public static readonly RedFlags None = new([], [], "");

    /// <summary>The signs that the head of every page lists.</summary>
    public IReadOnlyList<RedFlag> Masthead => [.. Groups.SelectMany(group => group.Signs).Where(sign => sign.IsInMasthead)];

    public static RedFlags? Read(string file, string text, List<Problem> problems)
    {
        if (YamlText.Parse(file, text, problems) is not { } fields)
        {
            return null;
        }

        var flags = new RedFlags(
            [.. fields.Items("groups").Select(RedFlagGroup.Read)],
            [.. fields.Items("numbers").Select(EmergencyNumber.Read)],
            fields.RequiredText("watch"));
        fields.Finish();
        return fields.IsBroken ? null : flags;
    }
}

/// <summary>Signs that ask for the same step.</summary>
/// <param name="Id">now, day or soon.</param>
/// <param name="Title">What to do.</param>
/// <param name="Help">Shown when any one of its signs is ticked.</param>
public sealed record RedFlagGroup(string Id, string Title, string Help, IReadOnlyList<RedFlag> Signs)
{
    internal static RedFlagGroup Read(YamlFields fields)
    {
        var group = new RedFlagGroup(
            fields.RequiredText("id"),
            fields.RequiredText("title"),
            fields.RequiredText("help"),
            [.. fields.Items("signs").Select(RedFlag.Read)]);
        fields.Finish();
        return group;
    }
}

/// <summary>One warning sign.</summary>
/// <param name="Claim">The claim that gives its urgency and sources.</param>
public sealed record RedFlag(string Text, string Claim, bool IsInMasthead)
{
    internal static RedFlag Read(YamlFields fields)
    {
        var sign = new RedFlag(fields.RequiredText("text"), fields.RequiredText("claim"), fields.Flag("masthead"));
        fields.Finish();
        return sign;
    }
}

/// <summary>Whom to ring where.</summary>
public sealed record EmergencyNumber(string Region, string Number)
{
    internal static EmergencyNumber Read(YamlFields fields)
    {
        var number = new EmergencyNumber(fields.RequiredText("region"), fields.RequiredText("number"));
        fields.Finish();
        return number;
    }
}
