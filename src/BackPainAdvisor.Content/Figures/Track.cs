using System.Globalization;
using System.Text;

namespace BackPainAdvisor.Content.Figures;

/// <summary>How one number or path changes over a round, written as few key values as its tolerance allows.</summary>
/// <param name="Numbers">The value at a share (0 to 1) of a move.</param>
/// <param name="Text">The same as it stands in the file.</param>
/// <param name="Tolerance">How far the drawn value may be from the true one.</param>
/// <param name="IsAngle">Whether the first number is in degrees, which must not jump by a turn.</param>
internal sealed record Track(
    Timeline Timeline, Func<int, double, IReadOnlyList<double>> Numbers, Func<int, double, string> Text, double Tolerance)
{
    private const string Evenly = "0 0 1 1";
    private static readonly int[] StepChoices = [1, 2, 3, 4, 6];

    /// <summary>Every share of a move, between its ends, that a key value may stand for.</summary>
    public static IReadOnlyList<double> Shares { get; } =
        [.. StepChoices.SelectMany(steps => Enumerable.Range(1, steps - 1).Select(step => Math.Round(Step(step, steps).Share, 6))).Distinct().Order()];

    /// <summary>Whether it changes enough to be seen.</summary>
    public bool Moves()
    {
        var start = Numbers(0, 0);
        return Enumerable.Range(0, Timeline.Moves.Count).Any(move =>
            new[] { 0.25, 0.5, 0.75, 1 }.Any(share => Away(Numbers(move, share), start) > Tolerance / 2));
    }

    /// <summary>Attributes of an animation element. Each move has as few key values as are good enough for it.</summary>
    public string Attributes()
    {
        var (times, values, splines) = (new StringBuilder("0"), new StringBuilder(Text(0, 0)), new StringBuilder());
        for (var move = 0; move < Timeline.Moves.Count; move++)
        {
            var one = Timeline.Moves[move];
            if (one.LeavesAt > one.WaitsAt)
            {
                Add(one.LeavesAt, Text(move, 0), Evenly);
            }

            var steps = StepChoices.FirstOrDefault(count => IsGood(move, count), StepChoices[^1]);
            for (var step = 1; step <= steps; step++)
            {
                var (time, share) = Step(step, steps);
                Add(one.LeavesAt + time * Timeline.MoveSeconds, Text(move, share), SplineOf(step, steps));
            }
        }

        return $"dur=\"{Short(Timeline.Seconds)}s\" repeatCount=\"indefinite\" keyTimes=\"{times}\" calcMode=\"spline\" keySplines=\"{splines}\" values=\"{values}\"";

        void Add(double seconds, string value, string spline)
        {
            times.Append(';').Append(Short(seconds / Timeline.Seconds));
            values.Append(';').Append(value);
            splines.Append(splines.Length > 0 ? ";" : "").Append(spline);
        }
    }

    /// <summary>Eased: slow at both ends.</summary>
    public static double Eased(double time) => (1 - Math.Cos(Math.PI * time)) / 2;

    public static string Short(double number)
    {
        var text = number.ToString("0.###", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static (double Time, double Share) Step(double step, int steps) => steps <= 2
        ? (Math.Acos(1 - 2 * step / steps) / Math.PI, step / steps)
        : (step / steps, Eased(step / steps));

    private static string SplineOf(int step, int steps) => (step, steps) switch
    {
        (_, 1) => ".37 0 .63 1",
        (1, 2) => ".32 0 .67 .42",
        (_, 2) => ".33 .58 .68 1",
        _ => Evenly,
    };

    /// <summary>Whether halfway between two key values the true value is near enough.</summary>
    private bool IsGood(int move, int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var (a, b) = (Numbers(move, Step(step, steps).Share), Numbers(move, Step(step + 1, steps).Share));
            var middle = Numbers(move, Step(step + 0.5, steps).Share);
            for (var i = 0; i < a.Count; i++)
            {
                if (Math.Abs(middle[i] - (a[i] + b[i]) / 2) > Tolerance)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static double Away(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var most = 0.0;
        for (var i = 0; i < a.Count; i++)
        {
            most = Math.Max(most, Math.Abs(a[i] - b[i]));
        }

        return most;
    }
}
