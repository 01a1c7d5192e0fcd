using System.Text;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>A figure as an editor types it, with everything that is wrong with it.</summary>
/// <param name="Figure"><c>null</c> when it can't be drawn as written. One whose hand misses the floor can.</param>
public sealed record FigureDraft(FigureSpec? Figure, IReadOnlyList<FigureProblem> Problems)
{
    public const int MostBytes = 4096;

    private const string Slug = "figure";

    public static FigureDraft Read(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            return new FigureDraft(null, [new(1, 1, "F02", $"a figure has at most {MostBytes} bytes")]);
        }

        var unread = new List<Problem>();
        if (YamlText.Parse(Slug, text, unread) is not { } fields)
        {
            return new FigureDraft(null, [.. unread.Select(problem => new FigureProblem(problem.Line, problem.Column, "F02", problem.Message))]);
        }

        var reading = FigureReader.Read(Slug, fields.Node, "Draft");
        return reading is { Problems: [], Figure: { } figure }
            ? new FigureDraft(figure, [.. FigureCheck.Of(figure, ContactSolver.Solve(figure)).Select(found => At(fields.Node, figure, found))])
            : new FigureDraft(null, reading.Problems);
    }

    /// <summary><c>line 4: figure, pose 1 "Start": knee -40 is outside -5..160, the limits of knee.flex (F03)</c></summary>
    public IEnumerable<string> ProblemLines => Problems.Select(problem => $"line {problem.Line}: {problem.Message} ({problem.Rule})");

    private static FigureProblem At(YamlMappingNode node, FigureSpec figure, SolvedProblem found)
    {
        var poses = node.Children[new YamlScalarNode("poses")];
        var at = (poses is YamlSequenceNode list ? list.Children[found.Pose] : poses).Start;
        return new((int)at.Line, (int)at.Column, found.Rule, $"{Slug}, pose {found.Pose + 1} \"{figure.Poses[found.Pose].Label}\": {found.Message}");
    }
}
