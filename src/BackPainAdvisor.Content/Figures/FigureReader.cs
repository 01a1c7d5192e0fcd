using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>What came of reading one figure; the figure is null when there was nothing to draw.</summary>
public sealed record FigureReading(FigureSpec? Figure, IReadOnlyList<FigureProblem> Problems);

/// <summary>Reads one exercise of the pose language. Bad input gives problems, never an exception.</summary>
public static class FigureReader
{
    private const int MostPoses = 6;

    private static readonly string[] KeyPoseKeys = ["label", "alt", "says", "arrows", "effort", "mirror", .. PoseReader.Keys];

    /// <param name="slug">The exercise's slug; part of ids and messages.</param>
    /// <param name="name">The exercise's name, when the mapping gives none.</param>
    public static FigureReading Read(string slug, YamlMappingNode exercise, string name = "")
    {
        var problems = new FigureProblems { Where = slug };
        var figure = new FigureSpec { Slug = slug, Name = name, Says = "", BasePose = new(), Poses = [] };
        figure = WithBase(figure, exercise, problems);

        var pairs = problems.Pairs(exercise, "figure");
        foreach (var pair in pairs.Where(pair => !FigureKeys.All.Contains(pair.Key) && !PoseReader.Keys.Contains(pair.Key)))
        {
            problems.Unknown(pair.Node, "key", pair.Key, [.. FigureKeys.All, .. PoseReader.Keys]);
        }

        figure = pairs.Aggregate(figure, (one, pair) => FigureKeys.Over(one, pair.Key, pair.Value, problems));
        var start = PoseReader.Over(figure.BasePose, exercise, problems, mayKeep: false);
        var poses = pairs.FirstOrDefault(pair => pair.Key == "poses").Value;
        figure = figure with { Poses = poses is null ? [] : KeyPoses(start, poses, slug, problems) };
        problems.Where = slug;
        if (figure.Poses is [])
        {
            problems.Add(poses ?? exercise, "F04", "a figure needs at least one pose");
            return new(null, problems.Found);
        }

        var main = pairs.FirstOrDefault(pair => pair.Key == "main").Value is { } node
            ? problems.Whole(node, "main", 0, figure.Poses.Count - 1)
            : null;
        figure = figure with { Main = main ?? Math.Min(1, figure.Poses.Count - 1) };
        if (poses is not null && problems.Found is [])
        {
            AddSolved(figure, YamlValues.Entries(poses), problems);
        }

        return new(figure, problems.Found);
    }

    /// <summary>What shows only when the poses are solved is said at the pose it happens in.</summary>
    private static void AddSolved(FigureSpec figure, IReadOnlyList<YamlNode> entries, FigureProblems problems)
    {
        foreach (var found in FigureCheck.Of(figure, ContactSolver.Solve(figure)))
        {
            problems.Where = $"{figure.Slug}, pose {found.Pose + 1} \"{figure.Poses[found.Pose].Label}\"";
            problems.Add(entries[found.Pose], found.Rule, found.Message);
        }
    }

    private static FigureSpec WithBase(FigureSpec figure, YamlMappingNode exercise, FigureProblems problems)
    {
        if (!exercise.Children.TryGetValue(new YamlScalarNode("base"), out var node))
        {
            problems.Add(exercise, "F01", "base is missing: the posture the exercise begins from");
            return figure;
        }

        if (problems.Text(node) is not { } word)
        {
            return figure;
        }

        if (BasePostures.Find(word) is null)
        {
            problems.Unknown(node, "base posture", word, BasePostures.Names);
            return figure;
        }

        return WithPosture(figure, word, new());
    }

    /// <summary>Our own postures have no mistakes (a test says so), so their problems go nowhere.</summary>
    private static FigureSpec WithPosture(FigureSpec figure, string word, FigureProblems problems)
    {
        if (BasePostures.Find(word) is not { } posture)
        {
            return figure;
        }

        var pairs = problems.Pairs(posture, word);
        if (pairs.FirstOrDefault(pair => pair.Key == "like").Value is YamlScalarNode { Value: { } like })
        {
            figure = WithPosture(figure, like, problems);
        }

        return pairs.Aggregate(figure, (one, pair) => FigureKeys.Over(one, pair.Key, pair.Value, problems))
            with { BasePose = PoseReader.Over(figure.BasePose, posture, problems, mayKeep: false) };
    }

    private static List<KeyPose> KeyPoses(Pose start, YamlNode node, string slug, FigureProblems problems)
    {
        List<KeyPose> poses = [];
        var entries = YamlValues.Entries(node);
        if (entries.Count > MostPoses)
        {
            problems.Add(node, "F04", $"a figure has at most {MostPoses} poses, not {entries.Count}");
        }

        foreach (var entry in entries.Take(MostPoses))
        {
            problems.Where = $"{slug}, pose {poses.Count + 1}";
            var pairs = problems.Pairs(entry, "pose");
            var label = pairs.FirstOrDefault(pair => pair.Key == "label").Value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;
            if (label is null)
            {
                problems.Add(entry, "F04", "a pose needs a label");
            }

            problems.Where += $" \"{label}\"";
            foreach (var pair in pairs.Where(pair => !KeyPoseKeys.Contains(pair.Key)))
            {
                problems.Unknown(pair.Node, "joint or key", pair.Key, KeyPoseKeys);
            }

            var before = Mirrored(pairs, poses, problems) ?? poses.LastOrDefault()?.Pose ?? start;
            poses.Add(One(entry, label ?? "", before, entries.Count == 1 || poses.Count > 0, poses.Count > 0, problems));
        }

        return poses;
    }

    private static Pose? Mirrored(
        IReadOnlyList<(string Key, YamlNode Node, YamlNode Value)> pairs, List<KeyPose> poses, FigureProblems problems)
    {
        if (pairs.FirstOrDefault(pair => pair.Key == "mirror").Value is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { } text } && int.TryParse(text, out var index) && index >= 0 && index < poses.Count)
        {
            return poses[index].Pose.Mirrored();
        }

        problems.Add(node, "F04", "mirror names an earlier pose, counted from 0");
        return null;
    }

    private static KeyPose One(YamlNode entry, string label, Pose start, bool isEffort, bool mayKeep, FigureProblems problems)
    {
        start = start with { Near = start.Near with { HipIsNew = false }, Far = start.Far with { HipIsNew = false } };
        var pose = new KeyPose(label, entry is YamlMappingNode map ? PoseReader.Over(start, map, problems, mayKeep) : start, isEffort, []);
        return (entry as YamlMappingNode)?.Children.Aggregate(pose, (one, pair) => (pair.Key as YamlScalarNode)?.Value switch
        {
            "alt" => one with { Alt = problems.Text(pair.Value) },
            "says" => one with { Says = problems.Text(pair.Value) },
            "effort" => one with { IsEffort = problems.Truth(pair.Value, "effort") ?? isEffort },
            "arrows" => one with { Arrows = ArrowReader.Read(pair.Value, problems) },
            _ => one,
        }) ?? pose;
    }
}
