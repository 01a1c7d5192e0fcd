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
    private static readonly int[] StepChoices = [1, 2, 4, 6];

    /// <summary>Whether it changes enough to be seen.</summary>
    public bool Moves()
    {
        var start = Numbers(0, 0);
        return Enumerable.Range(0, Timeline.Moves.Count).Any(move =>
            new[] { 0.25, 0.5, 0.75, 1 }.Any(share => Away(Numbers(move, share), start) > Tolerance / 2));
    }

    /// <summary>Attributes of an animation element.</summary>
    public string Attributes()
    {
        var steps = StepChoices.FirstOrDefault(IsGood, StepChoices[^1]);
        var (times, values, splines) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var isSpline = steps <= 2;
        void Add(double seconds, string value, string spline)
        {
            if (times.Length > 0)
            {
                times.Append(';');
                values.Append(';');
                splines.Append(splines.Length > 0 ? ";" : "").Append(spline);
            }

            times.Append(Short(seconds / Timeline.Seconds));
            values.Append(value);
        }

        for (var move = 0; move < Timeline.Moves.Count; move++)
        {
            var one = Timeline.Moves[move];
            if (move == 0)
            {
                Add(0, Text(0, 0), "");
            }

            if (one.LeavesAt > one.WaitsAt)
            {
                Add(one.LeavesAt, Text(move, 0), "0 0 1 1");
            }

            for (var step = 1; step <= steps; step++)
            {
                var (time, share) = Step(step, steps);
                Add(one.LeavesAt + time * Timeline.MoveSeconds, Text(move, share), SplineOf(step, steps));
            }
        }

        var mode = isSpline ? $" calcMode=\"spline\" keySplines=\"{splines}\"" : "";
        return $"dur=\"{Short(Timeline.Seconds)}s\" repeatCount=\"indefinite\" keyTimes=\"{times}\"{mode} values=\"{values}\"";
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

    private static string SplineOf(int step, int steps) =>
        steps == 1 ? ".37 0 .63 1" : step == 1 ? ".32 0 .67 .42" : ".33 .58 .68 1";

    /// <summary>Whether halfway between two key values the true value is near enough.</summary>
    private bool IsGood(int steps) => Enumerable.Range(0, Timeline.Moves.Count).All(move => Enumerable.Range(0, steps).All(step =>
    {
        var (a, b) = (Numbers(move, Step(step, steps).Share), Numbers(move, Step(step + 1, steps).Share));
        var middle = Numbers(move, Step(step + 0.5, steps).Share);
        return Away(middle, [.. a.Zip(b, (x, y) => (x + y) / 2)]) <= Tolerance;
    }));

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
