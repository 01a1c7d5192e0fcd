using System.Net;
using BackPainAdvisor.Content.Exercises;
using Markdig.Renderers;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>An exercise placed in a text: the card with picture, dose and steps, or a picture alone.</summary>
internal static class ExerciseCards
{
    // A card invites; the exercise's own page tells all.
    private const int MostSteps = 4;

    private const string Play = "<svg class=\"icon icon--solid\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M7 4v16l13-8z\"/></svg>";

    public static void WriteCard(HtmlRenderer html, Exercise exercise, ExercisePictures pictures)
    {
        html.Write("<section class=\"exercise wide\"><div><figure>");
        WritePlate(html, pictures.Main);
        html.Write("<figcaption>").WriteEscape(exercise.Felt).Write("</figcaption></figure><div class=\"flow\">");
        html.Write($"<h3><a href=\"{exercise.Address}\">").WriteEscape(exercise.Title).Write("</a></h3>");
        WriteDose(html, exercise.Dose);
        html.Write("<ol class=\"steps\">");
        foreach (var step in exercise.Steps.Take(MostSteps))
        {
            html.Write("<li>").WriteEscape(step).Write("</li>");
        }

        html.Write($"</ol><p class=\"row\"><a class=\"button\" href=\"{exercise.Address}#timer\">{Play}Start timer</a> ");
        html.WriteLine($"<a class=\"tap\" href=\"{exercise.Address}\">Easier, harder, no floor</a></p></div></div></section>");
    }

    /// <param name="position">From 1; anything else means the position that stands for the exercise.</param>
    public static void WriteFigure(HtmlRenderer html, Exercise exercise, ExercisePictures pictures, int position)
    {
        var picture = position >= 1 && position <= pictures.Stills.Count ? pictures.Stills[position - 1] : pictures.Main;
        html.Write("<figure>");
        WritePlate(html, picture);
        html.Write($"<figcaption><a href=\"{exercise.Address}\">").WriteEscape(exercise.Title).Write("</a>: ");
        html.WriteEscape(picture.Label).WriteLine("</figcaption></figure>");
    }

    private static void WritePlate(HtmlRenderer html, DrawnPicture picture) =>
        html.Write($"<div class=\"plate\"><img src=\"{picture.Address}\" width=\"{DrawnPicture.Width}\" height=\"{DrawnPicture.Height}\" loading=\"lazy\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\"></div>");

    private static void WriteDose(HtmlRenderer html, Dose dose)
    {
        html.Write("<dl class=\"dose\">");
        foreach (var (name, amount) in dose.Facts)
        {
            html.Write("<div><dt>").WriteEscape(name).Write("</dt><dd>").WriteEscape(amount).Write("</dd></div>");
        }

        html.Write("</dl>");
    }
}
