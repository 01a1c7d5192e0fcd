using System.Globalization;
using BackPainAdvisor.Content.Exercises;

namespace BackPainAdvisor.Content.Plans;

/// <summary>One exercise in an address: its name, and what differs by letter, such as <c>bird-dog.h6r8s1z3</c>.</summary>
public sealed record PlanQueryItem(string Slug, IReadOnlyDictionary<DoseAmount, double> Amounts)
{
    private const int LongestSlug = 60;
    private const int LongestNumber = 6;

    public static readonly IReadOnlyList<(char Letter, DoseAmount Amount)> Letters =
    [
        ('h', DoseAmount.HoldSeconds), ('r', DoseAmount.Repetitions), ('s', DoseAmount.Sets), ('m', DoseAmount.Minutes), ('z', DoseAmount.RestSeconds),
    ];

    /// <summary>All amounts that can be chosen, so that a later change of the starting dose leaves old plans as they were.</summary>
    public static PlanQueryItem Of(Exercise exercise, Dose dose) =>
        new(exercise.Slug, DoseChoice.Of(exercise).ToDictionary(choice => choice.Amount, choice => choice.In(dose)));

    public static char LetterOf(DoseAmount amount) => Letters.First(pair => pair.Amount == amount).Letter;

    /// <returns><c>null</c> when it is no such text.</returns>
    public static PlanQueryItem? Read(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var slug = dot < 0 ? text : text[..dot];
        return IsSlug(slug) && AmountsOf(dot < 0 ? "" : text[(dot + 1)..]) is { } amounts ? new PlanQueryItem(slug, amounts) : null;
    }

    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= LongestSlug && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>A number from 0 to 9999, with at most one digit after the point.</summary>
    public static double? NumberOf(string text) =>
        text.Length is > 0 and <= LongestNumber && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? Math.Round(number, 1) : null;

    public override string ToString()
    {
        var amounts = string.Concat(Letters.Where(pair => Amounts.ContainsKey(pair.Amount)).Select(pair => pair.Letter + Amounts[pair.Amount].ToString("0.#", CultureInfo.InvariantCulture)));
        return amounts.Length > 0 ? $"{Slug}.{amounts}" : Slug;
    }

    private static Dictionary<DoseAmount, double>? AmountsOf(string text)
    {
        var amounts = new Dictionary<DoseAmount, double>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            {
                end++;
            }

            if (Letters.All(pair => pair.Letter != text[at]) || NumberOf(text[(at + 1)..end]) is not { } number
                || !amounts.TryAdd(Letters.First(pair => pair.Letter == text[at]).Amount, number))
            {
                return null;
            }

            at = end;
        }

        return amounts;
    }
}
