using System.Globalization;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>A dose as the few numbers that a reader looks for, each with its name.</summary>
public static class DoseFacts
{
    extension(Dose dose)
    {
        /// <summary><c>(hold, 7 s)</c>, <c>(times, 3)</c>, <c>(a week, 3 days)</c></summary>
        public IEnumerable<(string Name, string Amount)> Facts
        {
            get
            {
                if (dose.Minutes is { } minutes)
                {
                    yield return ("each time", minutes < 1 ? $"{minutes * 60:0} s" : $"{minutes.ToString("0.##", CultureInfo.InvariantCulture)} min");
                }

                if (dose.HoldSeconds is { } hold)
                {
                    yield return ("hold", $"{hold} s");
                }

                if (dose.Repetitions is { } times)
                {
                    yield return (dose.Sides is DoseSides.Together ? "times" : "each side", $"{times}");
                }

                if (dose.Sets is { } sets and > 1)
                {
                    yield return ("sets", $"{sets}");
                }

                if (dose.PerDay is { } sessions and > 1)
                {
                    yield return ("a day", $"{sessions} times");
                }

                if (dose.PerWeek is { } days)
                {
                    yield return ("a week", days == 1 ? "1 day" : $"{days} days");
                }

                if (dose.RepeatEveryWeeks is { } weeks)
                {
                    yield return ("test again after", weeks == 1 ? "1 week" : $"{weeks} weeks");
                }
            }
        }
    }
}
