using BackPainAdvisor.Content.Figures;
using BackPainAdvisor.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>The <c>figure:</c> of an exercise, with the badge of its dose. The figure's own mistakes become problems at their lines.</summary>
internal static class ExerciseFigure
{
    /// <returns><c>null</c> when it can't be drawn as written.</returns>
    public static FigureSpec? Read(string file, YamlFields fields, Dose dose, bool isTest, int linesBefore, List<Problem> problems)
    {
        if (fields.Value("figure") is not YamlMappingNode node)
        {
            fields.Fail("figure", "exercise-incomplete", "An exercise needs a 'figure' in the pose language.");
            return null;
        }

        void Report(int line, int column, string rule, string message) =>
            problems.Add(Problem.Error(file, line + linesBefore, column, $"figure-{rule.ToLowerInvariant()}", message + "."));

        var reading = FigureReader.Read(Path.GetFileNameWithoutExtension(file), node, fields.Text("title") ?? "");
        foreach (var found in reading.Problems)
        {
            Report(found.Line, found.Column, found.Rule, found.Message);
        }

        if (reading.Problems.Count > 0 || reading.Figure is not { } figure)
        {
            return null;
        }

        foreach (var found in FigureCheck.Of(figure, ContactSolver.Solve(figure)))
        {
            var at = PoseAt(node, found.Pose).Start;
            Report((int)at.Line, (int)at.Column, found.Rule, $"{figure.Slug}, pose {found.Pose + 1} \"{figure.Poses[found.Pose].Label}\": {found.Message}");
        }

        return figure with { Dose = Badge(dose, isTest, figure.Poses.Count) };
    }

    private static YamlNode PoseAt(YamlMappingNode figure, int pose) =>
        figure.Children[new YamlScalarNode("poses")] is YamlSequenceNode poses ? poses.Children[pose] : figure;

    // A test has no badge: what counts is how long or how often. Minutes stand only on a picture that does not move.
    private static FigureDose Badge(Dose dose, bool isTest, int poses) => dose.Timer switch
    {
        _ when isTest => new FigureDose(),
        DoseTimer.Minutes => new FigureDose(HoldSeconds: poses == 1 ? (int)((dose.Minutes ?? 0) * 60) : 0),
        DoseTimer.Repetitions => new FigureDose(Repetitions: dose.Repetitions ?? 0, IsEachSide: dose.Sides is not DoseSides.Together),
        _ => new FigureDose(dose.HoldSeconds ?? 0, dose.Repetitions ?? 0, dose.Sides is not DoseSides.Together),
    };
}
