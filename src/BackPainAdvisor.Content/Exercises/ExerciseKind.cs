namespace BackPainAdvisor.Content.Exercises;

/// <summary>What sort of exercise it is.</summary>
public enum ExerciseKind
{
    Isometric,
    Mobility,
    Stretch,
    Strength,
    Aerobic,
    Relaxation,
    Test,
}

/// <summary>How the body lies or stands at the start.</summary>
public enum Position
{
    Supine,
    Prone,
    SideLying,
    Quadruped,
    Kneeling,
    Sitting,
    Standing,
}

/// <summary>The part of the body an exercise is for, as the filter offers it.</summary>
public enum TargetArea
{
    Back,
    Tummy,
    Buttocks,
    Hips,
    Thighs,
    Calves,
    Shoulders,
    Balance,
    Breathing,
    HeartAndLungs,
    WholeBody,
}

/// <summary>A thing without which the exercise can't be done. What only helps is not listed.</summary>
public enum Kit
{
    Mat,
    Chair,
    Wall,
    Worktop,
    Pillow,
    Strap,
    Band,
    Step,
    Weight,
    Bench,
    Bike,
    Pool,
    Timer,
    TapeMeasure,
}

/// <summary>The words that readers see for them.</summary>
public static class ExerciseLabels
{
    public static string Label(this ExerciseKind kind) => kind switch
    {
        ExerciseKind.Isometric => "Still hold",
        ExerciseKind.Mobility => "Gentle movement",
        ExerciseKind.Stretch => "Stretch",
        ExerciseKind.Strength => "Strength",
        ExerciseKind.Aerobic => "Walking, cycling, water",
        ExerciseKind.Relaxation => "Rest and breathing",
        _ => "Test",
    };

    public static string Label(this Position position) => position switch
    {
        Position.Supine => "Lying on your back",
        Position.Prone => "Lying on your front",
        Position.SideLying => "Lying on your side",
        Position.Quadruped => "On hands and knees",
        Position.Kneeling => "Kneeling",
        Position.Sitting => "Sitting",
        _ => "Standing",
    };

    public static string Label(this TargetArea area) => Sentence(area.Word());

    public static string Label(this Kit kit) => kit switch
    {
        Kit.Band => "Resistance band",
        Kit.Weight => "Light weight",
        Kit.Bench => "Firm bench",
        _ => Sentence(kit.Word()),
    };

    public static string Label(this DoseAmount amount) => amount switch
    {
        DoseAmount.HoldSeconds => "Seconds held",
        DoseAmount.Repetitions => "Times in a set",
        DoseAmount.Sets => "Sets in a session",
        DoseAmount.Minutes => "Minutes",
        DoseAmount.PerDay => "Sessions a day",
        DoseAmount.PerWeek => "Days a week",
        DoseAmount.RestSeconds => "Seconds of rest",
        DoseAmount.StopAtSeconds => "Longest hold, in seconds",
        _ => "Weeks until the next try",
    };

    public static string Label(this Verified verified) => verified switch
    {
        Verified.Confirmed => "a health service, an official body or a paper says so",
        Verified.Partly => "only lesser or kindred pages say so",
        _ => "no page was found",
    };

    /// <summary><c>heart-and-lungs</c> -> <c>Heart and lungs</c></summary>
    private static string Sentence(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
