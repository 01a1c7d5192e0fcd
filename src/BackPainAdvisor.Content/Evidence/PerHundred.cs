using System.Globalization;
using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>A rate of a claim that can be drawn: so many of 100 people.</summary>
/// <param name="Label">Who they are, to follow "52 in 100": <c>with the plan had a side effect</c>.</param>
/// <param name="Count">0 to 100, rounded to whole people. It stands in the claim's numbers, as <c>52%</c> or <c>52 in 100</c>.</param>
public sealed record PerHundred(string Label, int Count)
{
    /// <summary><c>- {label: with the plan had a side effect, count: 52}</c></summary>
    /// <param name="numbers">The claim's numbers: a picture may show nothing that they don't say.</param>
    internal static PerHundred Read(YamlFields fields, IReadOnlyList<string> numbers)
    {
        var rate = new PerHundred(fields.RequiredText("label"), fields.Number("count") ?? -1);
        if (!numbers.SelectMany(RatesIn).Contains(rate.Count))
        {
            fields.Fail("count", "front-matter", "'count' must be a whole number that stands in the claim's numbers, as '52%' or as '52 in 100'.");
        }

        fields.Finish();
        return rate;
    }

    // '52% with the plan, 37 in 100 without' -> 52, 37; '88.3%' -> 88
    private static IEnumerable<int> RatesIn(string line)
    {
        for (var end = 0; end < line.Length; end++)
        {
            var start = end;
            while (end < line.Length && (char.IsAsciiDigit(line[end]) || (line[end] == '.' && end > start)))
            {
                end++;
            }

            if (IsRate(line.AsSpan(end)) && double.TryParse(line.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate <= 100)
            {
                yield return (int)Math.Round(rate, MidpointRounding.AwayFromZero);
            }
        }
    }

    // What follows the number; '95% CI' tells how sure a range is.
    private static bool IsRate(ReadOnlySpan<char> rest) =>
        (rest.StartsWith("%") && !rest.StartsWith("% CI")) || rest.StartsWith(" in 100 ") || rest.SequenceEqual(" in 100");
}
