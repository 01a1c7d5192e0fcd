namespace BackPainAdvisor.Content.Figures;

/// <summary>A line through points, measured along its length.</summary>
internal static class Polyline
{
    /// <summary>The part between two shares of the length, made longer or shorter about its middle to stay within bounds.</summary>
    public static List<ScreenPoint> Stretch(List<ScreenPoint> line, double start, double end, double least, double most)
    {
        var total = Length(line);
        var wanted = Math.Clamp((end - start) * total, least, most);
        var middle = (start + end) / 2 * total;
        if (total < least)
        {
            var way = total < 1e-6 ? new ScreenPoint(0, -1) : (line[^1] - line[0]).Unit();
            var centre = line[0].Towards(line[^1], 0.5);
            return [centre - way * (least / 2), centre + way * (least / 2)];
        }

        var from = Math.Clamp(middle - wanted / 2, 0, Math.Max(0, total - wanted));
        return [.. Enumerable.Range(0, 6).Select(step => At(line, from + wanted * step / 5))];
    }

    private static double Length(List<ScreenPoint> line) => Enumerable.Range(1, line.Count - 1).Sum(i => (line[i] - line[i - 1]).Length());

    private static ScreenPoint At(List<ScreenPoint> line, double distance)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var piece = (line[i] - line[i - 1]).Length();
            if (distance <= piece && piece > 0)
            {
                return line[i - 1].Towards(line[i], distance / piece);
            }

            distance -= piece;
        }

        return line[^1];
    }
}
