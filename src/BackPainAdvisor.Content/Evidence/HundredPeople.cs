using System.Text;

namespace BackPainAdvisor.Content.Evidence;

/// <summary>A picture of 100 people, ten rows of ten: large dots for those meant, small dots for the others. Size tells them apart without colour.</summary>
public static class HundredPeople
{
    private const int People = 100;
    private const int InRow = 10;

    /// <param name="count">How many of them are meant, 0 to 100; counted row by row from the top.</param>
    /// <returns>An <c>svg</c> of 100 by 100 units whose name says the count.</returns>
    public static string Svg(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, People);
        return $"<svg class=\"people\" viewBox=\"0 0 100 100\" role=\"img\" aria-label=\"{count} of 100 people\">{Dots("", 0, count)}{Dots(" class=\"people__others\"", count, People)}</svg>";
    }

    // A line of no length with round ends is a dot.
    private static string Dots(string attribute, int from, int to)
    {
        if (from == to)
        {
            return "";
        }

        var path = new StringBuilder();
        for (var person = from; person < to; person++)
        {
            path.Append($"M{(person % InRow * 10) + 5} {(person / InRow * 10) + 5}h0");
        }

        return $"<path{attribute} d=\"{path}\"/>";
    }
}
