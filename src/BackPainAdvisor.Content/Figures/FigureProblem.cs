using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Figures;

/// <summary>An author's mistake in a figure.</summary>
/// <param name="Line">Counted from 1 in the YAML the node was read from.</param>
/// <param name="Rule">F01 unknown word, F02 wrong type, F03 angle out of range, F04 poses, F05 base loops, F06 keep in the first pose;
/// F10 and up come from solving the pose.</param>
public sealed record FigureProblem(int Line, int Column, string Rule, string Message);

/// <summary>The mistakes found so far; reading never stops at the first.</summary>
internal sealed class FigureProblems
{
    private readonly List<FigureProblem> _found = [];

    /// <summary>What is being read, for the start of each message: <c>bird-dog, pose 2 "Reach"</c>.</summary>
    public string Where { get; set; } = "";

    public IReadOnlyList<FigureProblem> Found => _found;

    public void Add(YamlNode node, string rule, string message) =>
        _found.Add(new((int)node.Start.Line, (int)node.Start.Column, rule, Where.Length > 0 ? $"{Where}: {message}" : message));
}
