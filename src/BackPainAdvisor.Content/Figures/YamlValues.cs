using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>Reads single values; a wrong one becomes a problem and a null.</summary>
internal static class YamlValues
{
    extension(FigureProblems problems)
    {
        public string? Text(YamlNode node)
        {
            if (node is YamlScalarNode { Value: { } text })
            {
                return text;
            }

            problems.Add(node, "F02", "a word or a text is wanted here");
            return null;
        }

        public double? Number(YamlNode node, string name)
        {
            if (node is YamlScalarNode { Value: { } text }
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number))
            {
                return number;
            }

            problems.Add(node, "F02", $"{name} needs a number, not {Shown(node)}");
            return null;
        }

        public double? Number(YamlNode node, string name, double least, double most)
        {
            if (problems.Number(node, name) is not { } number)
            {
                return null;
            }

            if (number >= least && number <= most)
            {
                return number;
            }

            problems.Add(node, "F03", string.Create(CultureInfo.InvariantCulture, $"{name} {number} is outside {least}..{most}"));
            return null;
        }

        /// <summary>An angle inside the limits of <paramref name="joint"/>, written as <paramref name="name"/>.</summary>
        public double? Angle(YamlNode node, string name, Joint joint)
        {
            if (problems.Number(node, name) is not { } degrees)
            {
                return null;
            }

            if (joint.Allows(degrees))
            {
                return degrees;
            }

            problems.Add(node, "F03", string.Create(
                CultureInfo.InvariantCulture, $"{name} {degrees} is outside {joint.Least}..{joint.Most}, the limits of {joint.Name}"));
            return null;
        }

        public int? Whole(YamlNode node, string name, int least, int most)
        {
            if (problems.Number(node, name, least, most) is not { } number)
            {
                return null;
            }

            if (number == Math.Floor(number))
            {
                return (int)number;
            }

            problems.Add(node, "F02", $"{name} needs a whole number, not {Shown(node)}");
            return null;
        }

        public bool? Truth(YamlNode node, string name)
        {
            switch (node is YamlScalarNode scalar ? scalar.Value : null)
            {
                case "true" or "1": return true;
                case "false" or "0": return false;
                default:
                    problems.Add(node, "F02", $"{name} is true or false, not {Shown(node)}");
                    return null;
            }
        }

        public T? Word<T>(YamlNode node, string what)
            where T : struct, Enum
        {
            if (problems.Text(node) is not { } text)
            {
                return null;
            }

            if (KnownWords.Of<T>().TryGetValue(text, out var value))
            {
                return value;
            }

            problems.Unknown(node, what, text, KnownWords.Of<T>().Keys);
            return null;
        }

        public BodyPart? Part(YamlNode node)
        {
            if (problems.Text(node) is not { } text)
            {
                return null;
            }

            if (BodyPart.Parse(text) is { } part)
            {
                return part;
            }

            problems.Unknown(node, "part", text.Split(' ')[^1], BodyPart.KnownWords);
            return null;
        }

        public void Unknown(YamlNode node, string what, string word, IEnumerable<string> known) =>
            problems.Add(node, "F01", $"unknown {what} '{word}'{KnownWords.Suggestion(word, known)}");

        public IReadOnlyList<BodyPart> Parts(YamlNode node) => [.. Entries(node).Select(problems.Part).OfType<BodyPart>()];

        /// <summary>Key and value of each entry; none, with a problem, when the node is no mapping.</summary>
        public IReadOnlyList<(string Key, YamlNode Node, YamlNode Value)> Pairs(YamlNode node, string what)
        {
            if (node is YamlMappingNode map)
            {
                return [.. map.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", pair.Key, pair.Value))];
            }

            problems.Add(node, "F02", $"{what} needs keys and values, not {Shown(node)}");
            return [];
        }
    }

    /// <summary>The entries of a list; a single value is a list of one.</summary>
    public static IReadOnlyList<YamlNode> Entries(YamlNode node) => node switch
    {
        YamlSequenceNode list => [.. list.Children],
        YamlScalarNode { Value: null or "" } => [],
        _ => [node],
    };

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"'{scalar.Value}'",
        YamlSequenceNode => "a list",
        _ => "keys and values",
    };
}
