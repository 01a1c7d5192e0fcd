namespace BackPainAdvisor.Content.Figures;

/// <summary>Title and description of a picture, derived from the pose, so that they never disagree with it.</summary>
public sealed record FigureText(string Title, string Description)
{
    public static FigureText OfPose(FigureSpec figure, IReadOnlyList<SolvedPose> solved, int pose) =>
        OfPose(figure, ContactSolver.SolveBase(figure), solved, pose);

    public static FigureText OfMovement(FigureSpec figure, IReadOnlyList<SolvedPose> solved) =>
        OfMovement(figure, ContactSolver.SolveBase(figure), solved);

    /// <param name="start">The base posture, solved.</param>
    internal static FigureText OfPose(FigureSpec figure, SolvedPose start, IReadOnlyList<SolvedPose> solved, int pose)
    {
        var key = figure.Poses[pose];
        var clauses = PoseClauses.Of(figure, start, solved, pose);
        return new(
            $"{figure.Name}: {LowerFirst(key.Label)}",
            Sentences([
                $"{SaysAt(figure, pose)}, {ViewWords(figure)}",
                UpperFirst(clauses),
                Things(figure),
                .. key.IsEffort ? Muscles(figure) : [],
                .. pose == figure.Main ? DoseWords(figure.Dose) : [],
            ]));
    }

    internal static FigureText OfMovement(FigureSpec figure, SolvedPose start, IReadOnlyList<SolvedPose> solved)
    {
        var steps = figure.Poses.Select((pose, index) => PoseClauses.Of(figure, start, solved, index) is { Length: > 0 } clauses
            ? $"{index + 1}. {pose.Label}: {LowerFirst(clauses)}"
            : $"{index + 1}. {pose.Label}");
        return new(
            $"{figure.Name}: the movement",
            Sentences([$"{figure.Says}, {ViewWords(figure)}", .. steps, Things(figure), .. Muscles(figure), .. DoseWords(figure.Dose)]));
    }

    private static string SaysAt(FigureSpec figure, int pose) =>
        figure.Poses.Take(pose + 1).Select(key => key.Says).LastOrDefault(says => says is not null) ?? figure.Says;

    private static string ViewWords(FigureSpec figure) => figure.View switch
    {
        View.Front => "seen from the front",
        View.Back => "seen from behind",
        View.Angled => (figure.Yaw ?? 45) < 0 ? "seen at an angle from behind" : "seen at an angle from the front",
        _ => "seen from the side",
    };

    private static string Things(FigureSpec figure)
    {
        var words = figure.Props.Where(prop => prop.Kind is not PropKind.Chair || prop.Under is not null).Select(prop => prop.Kind switch
        {
            PropKind.Chair => "a chair under the shins",
            PropKind.Band => "an elastic band",
            PropKind.Bike => "an exercise bike",
            PropKind.Water => "water up to the waist",
            PropKind.Worktop => "a worktop to hold",
            _ => "a " + KnownWords.Word(prop.Kind),
        }).ToList();
        return words.Count == 0 ? "" : "With " + Joined(words);
    }

    private static IEnumerable<string> Muscles(FigureSpec figure)
    {
        if (figure.Work.Count > 0)
        {
            yield return "Working: " + Joined([.. figure.Work.Select(region => MuscleWords.Of(region.Muscle)).Distinct()]);
        }

        if (figure.Stretch.Count > 0)
        {
            yield return "Stretching: " + Joined([.. figure.Stretch.Select(region => MuscleWords.Of(region.Muscle)).Distinct()]);
        }
    }

    private static IEnumerable<string> DoseWords(FigureDose dose)
    {
        if (dose.HoldSeconds > 0)
        {
            yield return dose.HoldSeconds % 60 == 0
                ? $"Hold for {dose.HoldSeconds / 60} {(dose.HoldSeconds == 60 ? "minute" : "minutes")}"
                : $"Hold for {dose.HoldSeconds} {(dose.HoldSeconds == 1 ? "second" : "seconds")}";
        }

        if (dose.Repetitions > 0)
        {
            yield return $"{dose.Repetitions} {(dose.Repetitions == 1 ? "repetition" : "repetitions")}{(dose.IsEachSide ? " on each side" : "")}";
        }
    }

    private static string Joined(List<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words[..^1]) + " and " + words[^1];

    private static string Sentences(IEnumerable<string> parts) =>
        string.Join(" ", parts.Where(part => part.Length > 0).Select(part => part + "."));

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>The words a reader knows for a region of muscle.</summary>
internal static class MuscleWords
{
    public static string Of(Muscle muscle) => muscle switch
    {
        Muscle.LowerBack => "lower back",
        Muscle.UpperBack => "upper back",
        Muscle.Abdominals => "abdominal muscles",
        Muscle.DeepAbdominals => "deep abdominal muscles",
        Muscle.Diaphragm => "diaphragm",
        Muscle.SideTrunk => "side of the trunk",
        Muscle.Glutes => "buttock muscles",
        Muscle.HipAbductors => "outer hip",
        Muscle.HipFlexors => "front of the hip",
        Muscle.Quadriceps => "front of the thigh",
        Muscle.Hamstrings => "back of the thigh",
        Muscle.Calves => "calf",
        Muscle.Chest => "chest",
        _ => "shoulder",
    };
}
