using System.Globalization;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>
/// One step of the form on the plan's page. <c>do</c> is <c>update</c>, <c>up-2</c>, <c>down-2</c> or <c>remove-2</c>, counted from 1; <c>add</c> names an
/// exercise for the end; <c>h2</c> or <c>r2</c> is an amount of the second one, by the letters of <see cref="PlanQueryItem"/>.
/// </summary>
public static class PlanChange
{
    /// <summary>Whether a query asks for a change, or only holds a plan.</summary>
    public static bool IsAsked(Func<string, string?> value) => value("do") is not null || value("add") is not null;

    public static PlanQuery Apply(PlanQuery plan, Func<string, string?> value)
    {
        var items = plan.Items.Select((item, index) => WithAmounts(item, index + 1, value)).ToList();
        Move(items, value("do") ?? "");
        if (value("add") is { } added && PlanQueryItem.IsSlug(added))
        {
            items.Add(new PlanQueryItem(added, new Dictionary<DoseAmount, double>()));
        }

        return plan with { Items = items };
    }

    // What is no number is passed over: the field shows the old amount again.
    private static PlanQueryItem WithAmounts(PlanQueryItem item, int place, Func<string, string?> value)
    {
        var amounts = new Dictionary<DoseAmount, double>(item.Amounts);
        foreach (var (letter, amount) in PlanQueryItem.Letters)
        {
            if (value($"{letter}{place}") is { } text && PlanQueryItem.NumberOf(text.Trim()) is { } number)
            {
                amounts[amount] = number;
            }
        }

        return item with { Amounts = amounts };
    }

    private static void Move(List<PlanQueryItem> items, string what)
    {
        var dash = what.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !int.TryParse(what.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1 || place > items.Count)
        {
            return;
        }

        var (item, at) = (items[place - 1], place - 1);
        var to = what[..dash] switch { "up" => at - 1, "down" => at + 1, "remove" => -1, _ => at };
        items.RemoveAt(at);
        if (what[..dash] != "remove")
        {
            items.Insert(Math.Clamp(to, 0, items.Count), item);
        }
    }
}
