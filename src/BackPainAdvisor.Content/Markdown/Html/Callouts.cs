using BackPainAdvisor.Content.Safety;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace BackPainAdvisor.Content.Markdown.Html;

/// <summary>The two kinds of callout. Nothing else on the site may use their colours.</summary>
internal static class Callouts
{
    private const string Octagon = "<svg class=\"icon icon--solid\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path fill-rule=\"evenodd\" d=\"M8 2h8l6 6v8l-6 6H8l-6-6V8zm2.8 4.5.5 7h1.4l.5-7zM12 15.6a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z\"/></svg>";
    private const string Triangle = "<svg class=\"icon icon--solid\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path fill-rule=\"evenodd\" d=\"M12 2.5 23 21.5H1zM10.9 9l.4 6h1.4l.4-6zM12 16.4a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z\"/></svg>";

    /// <summary>An empty block places the emergency signs that every page shares.</summary>
    public static void WriteUrgent(HtmlRenderer html, CustomContainer block, RedFlags flags)
    {
        Open(html, "callout--urgent", Octagon, TitleOf(block, "Get help now"), "h2");
        if (block.Count > 0)
        {
            html.WriteChildren(block);
        }
        else
        {
            html.Write("<p><strong>Do not exercise. Call 999, 112 or 911, or go to an emergency department, if back pain comes with:</strong></p><ul class=\"bars\">");
            foreach (var sign in flags.Masthead)
            {
                html.Write("<li>").WriteEscape(sign.Text).Write("</li>");
            }

            html.Write("</ul><p><a class=\"tap\" href=\"/check\">All warning signs</a></p>");
        }

        html.WriteLine("</section>");
    }

    public static void WriteCaution(HtmlRenderer html, CustomContainer block)
    {
        Open(html, "callout--caution", Triangle, TitleOf(block, "Take care"), "p");
        html.WriteChildren(block);
        html.WriteLine("</section>");
    }

    private static string TitleOf(CustomContainer block, string usual) => block.Arguments is { Length: > 0 } title ? title : usual;

    // A caution's title is no heading: it may stand anywhere, also where a heading of its level may not.
    private static void Open(HtmlRenderer html, string variant, string icon, string title, string heading)
    {
        html.Write($"<section class=\"callout {variant} flow\"><{heading} class=\"callout__title\">{icon}");
        html.WriteEscape(title).Write($"</{heading}>");
    }
}
