using System.Security.Cryptography;
using System.Text;
using BackPainAdvisor.Content.Figures;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>The pictures of one exercise, drawn from its figure: a still of each key position, and the movement.</summary>
/// <param name="Main">The still that stands for the exercise.</param>
/// <param name="Moving">Of an exercise with one position only, that position.</param>
public sealed record ExercisePictures(IReadOnlyList<DrawnPicture> Stills, DrawnPicture Main, DrawnPicture Moving)
{
    public static ExercisePictures Of(Exercise exercise)
    {
        var figure = Figure.Of(exercise.Figure);
        var stills = Enumerable.Range(0, exercise.Figure.Poses.Count)
            .Select(frame => DrawnPicture.Of(exercise, $"{frame + 1}", figure.Still(frame), exercise.Figure.Poses[frame].Label, FigureText.OfPose(exercise.Figure, figure.Solved, frame).Description))
            .ToArray();
        var moving = stills is [var only]
            ? only
            : DrawnPicture.Of(exercise, "moving", figure.Moving(), "The movement", FigureText.OfMovement(exercise.Figure, figure.Solved).Description);
        return new ExercisePictures(stills, stills[exercise.Figure.Main], moving);
    }
}

/// <summary>One picture as it is served.</summary>
/// <param name="Label">The name of the position.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="Address">Made of its bytes: it never shows anything else, so a browser may keep it for ever.</param>
public sealed record DrawnPicture(string Svg, string Label, string Alt, string Address)
{
    /// <summary>The width and height that every picture has, in pixels.</summary>
    public const int Width = 1200;
    public const int Height = 900;

    internal static DrawnPicture Of(Exercise exercise, string name, string svg, string label, string alt)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(svg)).AsSpan(0, 6));
        return new DrawnPicture(svg, label, alt, $"{exercise.Address}/{name}-{hash}.svg");
    }
}
