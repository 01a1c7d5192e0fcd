using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BackPainAdvisor.Content.Tests.Figures;

/// <summary>Reads the end points of the paths in a picture, which are written relative to each other.</summary>
internal static partial class SvgPath
{
    public static IEnumerable<(double X, double Y)> PointsOf(string svg) => XDocument.Parse(svg).Descendants()
        .SelectMany(element => new[] { "d", "values" }.Select(name => (string?)element.Attribute(name)))
        .OfType<string>().SelectMany(text => text.Split(';')).Where(text => text.StartsWith('M')).SelectMany(PointsOfPath);

    public static IEnumerable<(double X, double Y)> PointsOfPath(string path)
    {
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0);
        foreach (Match command in Command().Matches(path))
        {
            var numbers = Number().Matches(command.Groups["numbers"].Value).Select(one => double.Parse(one.Value, CultureInfo.InvariantCulture)).ToArray();
            switch (command.Groups["letter"].Value)
            {
                case "M":
                    (startX, startY) = (numbers[0], numbers[1]);
                    break;
                case "z":
                    (x, y) = (startX, startY);
                    continue;
                case "h" or "v":
                    continue;
            }

            var isAbsolute = command.Groups["letter"].Value == "M";
            (x, y) = isAbsolute ? (numbers[0], numbers[1]) : (x + numbers[^2], y + numbers[^1]);
            yield return (x, y);
        }
    }

    [GeneratedRegex("(?<letter>[a-zA-Z])(?<numbers>[^a-zA-Z]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@"-?\d*\.?\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
