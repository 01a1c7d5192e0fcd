using System.Text;
using BackPainAdvisor.Community.Comments.Markdown;
using Markdig.Syntax;

namespace BackPainAdvisor.Community.Comments;

/// <summary>
/// What a reader typed, as readers see it: paragraphs, emphasis, lists, quotes and links. Everything else, HTML above all,
/// is shown as typed. Only elements written out in <see cref="HtmlOfComment"/> can come out, whatever goes in.
/// </summary>
public static class CommentText
{
    public static string ToHtml(string body)
    {
        if (Parse(body) is not { } document)
        {
            return $"<p>{HtmlOfComment.Escape(body).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n";
        }

        var html = new StringBuilder(body.Length + 64);
        new HtmlOfComment(html).Write(document);
        return html.ToString();
    }

    /// <summary>For feeds and lists: without marks for emphasis, with addresses written out beside their texts.</summary>
    public static string ToPlain(string body)
    {
        if (Parse(body) is not { } document)
        {
            return body;
        }

        var text = new StringBuilder(body.Length + 16);
        new PlainTextOfComment(text).Write(document);
        return text.ToString().TrimEnd('\n');
    }

    /// <summary><c>null</c> when Markdig gives up, as it does on text nested more than a hundred deep.</summary>
    private static MarkdownDocument? Parse(string body)
    {
        try
        {
            return Markdig.Markdown.Parse(body, CommentMarkdown.Pipeline);
        }
        catch (Exception trouble) when (trouble is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            return null;
        }
    }
}
