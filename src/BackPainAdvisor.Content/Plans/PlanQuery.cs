using System.Globalization;
using System.Text;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>
/// A plan as an address holds it, before anybody asks whether its exercises exist:
/// <c>v=1&amp;e=bird-dog.h6r8s1z3~bridge.h2r10s1&amp;d=135&amp;t=0730&amp;w=6&amp;c=had%20my%20tea&amp;g=carry%20the%20shopping&amp;z=Europe/London</c>.
/// Days count from Monday, 1. Letters of amounts: h seconds held, r times, s sets, m minutes, z seconds of rest.
/// Version 1 is read for ever; what a later version says in another way gets another number.
/// </summary>
public sealed record PlanQuery(IReadOnlyList<PlanQueryItem> Items, IReadOnlyList<DayOfWeek> Days, TimeOnly? Time, int Weeks, string Cue, string Goal, string Zone)
{
    /// <summary>More than a plan may have, so that one too many can be told, and few enough to be read at once.</summary>
    public const int MostItemsRead = 40;

    public static readonly PlanQuery Empty = new([], [], null, Plan.UsualWeeks, "", "", "");

    public static PlanQuery Of(Plan plan) => new(
        [.. plan.Items.Select(item => PlanQueryItem.Of(item.Exercise, item.Dose))], plan.Days, plan.Time, plan.Weeks, plan.Cue, plan.Goal, plan.Zone);

    /// <param name="values">The values of one key of the query.</param>
    /// <returns>What stands there; or else, in words, what can't be read.</returns>
    public static (PlanQuery? Query, string? Unreadable) Read(Func<string, IEnumerable<string?>> values)
    {
        string Joined(string key, string between) => string.Join(between, values(key).Where(value => !string.IsNullOrEmpty(value)));
        if (Joined("v", "") is not ("" or "1"))
        {
            return (null, "It was made by a newer version of this site, or the number after v= is wrong.");
        }

        if (ItemsOf(Joined("e", "~")) is not { } items)
        {
            return (null, "The part after e= is not a list of exercises.");
        }

        if (DaysOf(Joined("d", "")) is not { } days)
        {
            return (null, "The part after d= is not a list of days. Days are 1 for Monday to 7 for Sunday.");
        }

        var timeText = Joined("t", "").Replace(":", "", StringComparison.Ordinal);
        var hasTime = TimeOnly.TryParseExact(timeText, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        if (timeText.Length > 0 && !hasTime)
        {
            return (null, "The part after t= is not a time of day. Half past seven is 0730.");
        }

        var weeksText = Joined("w", "");
        var weeks = Plan.UsualWeeks;
        if (weeksText.Length > 0 && !int.TryParse(weeksText, NumberStyles.None, CultureInfo.InvariantCulture, out weeks))
        {
            return (null, "The part after w= is not a number of weeks.");
        }

        return (new PlanQuery(items, days, hasTime ? time : null, Math.Clamp(weeks, 1, Plan.MostWeeks), Line(Joined("c", " ")), Line(Joined("g", " ")), Joined("z", "")), null);
    }

    /// <summary>Its keys and values as a form sends them; none for a plan that says nothing.</summary>
    public IReadOnlyList<(string Key, string Value)> Parts
    {
        get
        {
            var parts = new[]
            {
                ("v", "1"),
                ("e", string.Join('~', Items)),
                ("d", string.Concat(Days.Select(day => day is DayOfWeek.Sunday ? 7 : (int)day))),
                ("t", Time?.ToString("HHmm", CultureInfo.InvariantCulture) ?? ""),
                ("w", Weeks == Plan.UsualWeeks ? "" : Weeks.ToString(CultureInfo.InvariantCulture)),
                ("c", Cue),
                ("g", Goal),
                ("z", Zone),
            }.Where(part => part.Item2.Length > 0).ToArray();
            return parts.Length > 1 ? parts : [];
        }
    }

    /// <summary>The query without its question mark; empty for a plan that says nothing.</summary>
    public override string ToString() =>
        string.Join('&', Parts.Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value).Replace("%2F", "/", StringComparison.Ordinal)}"));

    /// <summary>One line of at most <see cref="Plan.MostLetters"/> letters, as a sheet and a calendar can show it.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune);
            if (isSpace && (line.Length == 0 || line[^1] == ' '))
            {
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength > Plan.MostLetters)
            {
                break;
            }

            line.Append(isSpace ? " " : rune.ToString());
        }

        return line.ToString().TrimEnd();
    }

    private static PlanQueryItem[]? ItemsOf(string text)
    {
        var parts = text.Split('~', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > MostItemsRead)
        {
            return null;
        }

        var items = parts.Select(PlanQueryItem.Read).OfType<PlanQueryItem>().ToArray();
        return items.Length == parts.Length ? items : null;
    }

    private static IReadOnlyList<DayOfWeek>? DaysOf(string text) =>
        text.All(digit => digit is >= '1' and <= '7') ? [.. text.Distinct().Order().Select(digit => Plan.Week[digit - '1'])] : null;
}
