using System.Net;
using System.Text;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>
/// The HTML in which other programs keep a comment, as somebody would have typed it here: paragraphs, lines, lists, quotes, emphasis
/// and links. What a browser would run or load is dropped; a tag that HTML does not know was meant as text and stays. It need
/// not be safe: the outcome is a text like any other, and is shown by <see cref="Comments.CommentText"/>.
/// </summary>
internal sealed class TextOfHtml
{
    private const int LongestTag = 2000;
    private const int DeepestQuote = 5;

    private static readonly HashSet<string> Passed =
        ["span", "font", "u", "s", "del", "ins", "sup", "sub", "small", "big", "code", "pre", "cite", "q", "abbr", "acronym", "strike", "tt", "img", "hr", "center", "section", "article", "figure", "figcaption", "html", "body", "head", "td", "th", "tbody", "thead"];

    private readonly StringBuilder text = new();
    private readonly Stack<(string Mark, int At)> open = new();
    private string? href;
    private int linkAt;
    private int quotes;

    private int lineAt; // Where the line begins, behind the signs of quotes;
    private int lastEnd; // where the one before it ends;
    private int ends; // and how many line ends are between them.

    public static string Of(string html)
    {
        var typed = new TextOfHtml();
        typed.Read(html);
        return typed.text.ToString();
    }

    private void Read(string html)
    {
        var lastTag = html.LastIndexOf('>');
        for (var at = 0; at < html.Length;)
        {
            var next = html.IndexOf('<', at);
            var end = next < 0 ? html.Length : next;
            text.Append(WebUtility.HtmlDecode(html[at..end]));
            at = end < lastTag ? Tag(html, end) : end < html.Length ? AsTyped(html, end, html.Length) : end;
        }

        while (open.TryPeek(out var left))
        {
            Close(left.Mark);
        }
    }

    private int AsTyped(string html, int start, int end)
    {
        text.Append(WebUtility.HtmlDecode(html[start..end]));
        return end;
    }

    /// <returns>Where to read on.</returns>
    private int Tag(string html, int start)
    {
        if (html.AsSpan(start).StartsWith("<!--", StringComparison.Ordinal))
        {
            return html.IndexOf("-->", start, StringComparison.Ordinal) is >= 0 and var close ? close + 3 : html.Length;
        }

        if (EndOfTag(html, start) is not { } end)
        {
            return AsTyped(html, start, start + 1);
        }

        var isClosing = html[start + 1] == '/';
        var nameAt = start + (isClosing ? 2 : 1);
        var nameEnd = nameAt;
        while (nameEnd < end && char.IsAsciiLetterOrDigit(html[nameEnd]))
        {
            nameEnd++;
        }

        var name = html[nameAt..nameEnd].ToLowerInvariant();
        if (!isClosing && name is "script" or "style" or "iframe" or "object" or "noscript" or "template")
        {
            return html.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? close : html.Length;
        }

        return Takes(name, isClosing, html.AsSpan(nameEnd, Math.Max(0, end - 1 - nameEnd))) ? end : AsTyped(html, start, start + 1);
    }

    /// <summary>Behind the first "&gt;" that is in no quotes, or <c>null</c> when another tag begins before; if there is none soon, behind the first one at all.</summary>
    private static int? EndOfTag(string html, int start)
    {
        var quote = '\0';
        for (var at = start + 1; at < html.Length && at < start + LongestTag; at++)
        {
            var letter = html[at];
            if (quote == '\0' && letter is ('>' or '<'))
            {
                return letter == '>' ? at + 1 : null;
            }

            quote = letter is not ('"' or '\'') ? quote : quote == '\0' ? letter : quote == letter ? '\0' : quote;
        }

        return html.IndexOf('>', start) + 1; // There is one: the tag stands before the last.
    }

    private bool Takes(string name, bool isClosing, ReadOnlySpan<char> attributes)
    {
        switch (name)
        {
            case "br":
                Break(text.Length == lineAt ? Math.Min(ends + 1, 2) : 1);
                return true;
            case "p" or "div" or "ul" or "ol" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dl":
                Break(2);
                return true;
            case "li" or "tr" or "dt" or "dd":
                Break(1);
                text.Append(name == "li" && !isClosing ? "- " : "");
                return true;
            case "blockquote":
                quotes = Math.Clamp(quotes + (isClosing ? -1 : 1), 0, DeepestQuote);
                Break(2);
                return true;
            case "em" or "i":
                Mark("*", isClosing);
                return true;
            case "strong" or "b":
                Mark("**", isClosing);
                return true;
            case "a":
                Link(isClosing ? null : Href(attributes));
                return true;
            case "script" or "style" or "iframe" or "object" or "noscript" or "template":
                return true; // The end of what was passed over.
            default:
                return Passed.Contains(name);
        }
    }

    /// <summary>So many line ends, counting those that are there, and the sign of a quote. Behind a bullet there is none.</summary>
    private void Break(int lines)
    {
        var end = text.Length;
        while (end > lineAt && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end - lineAt == 1 && text[end - 1] == '-')
        {
            return;
        }

        (lastEnd, ends) = end == lineAt ? (lastEnd, Math.Max(ends, lines)) : (end, lines);
        text.Length = lastEnd;
        text.Append('\n', lastEnd > 0 ? ends : 0);
        for (var depth = 0; depth < quotes; depth++)
        {
            text.Append("> ");
        }

        lineAt = text.Length;
    }

    private void Mark(string mark, bool isClosing)
    {
        if (!isClosing && open.All(other => other.Mark != mark))
        {
            open.Push((mark, text.Length));
            text.Append(mark);
        }
        else if (isClosing && open.TryPeek(out var last) && last.Mark == mark)
        {
            Close(mark);
        }
    }

    /// <summary>Nothing between the marks: no marks.</summary>
    private void Close(string mark)
    {
        var at = open.Pop().At;
        if (text.Length <= at + mark.Length)
        {
            text.Length = Math.Min(text.Length, at);
        }
        else
        {
            text.Append(mark);
        }
    }

    private void Link(string? to)
    {
        if (href is not null && text.Length >= linkAt)
        {
            var shown = text.ToString(linkAt, text.Length - linkAt).Trim();
            var isPlain = shown.Length > 0 && shown.IndexOfAny(['[', ']', '\n', '*']) < 0;
            text.Length = linkAt;
            text.Append(shown.Length == 0 || shown == href ? href : isPlain ? $"[{shown}]({href})" : $"{shown} ({href})");
        }

        (href, linkAt) = (to, text.Length);
    }

    private static string? Href(ReadOnlySpan<char> attributes)
    {
        var at = attributes.IndexOf("href=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = attributes[(at + 5)..];
        var value = rest is ['"' or '\'', ..] && rest[1..].IndexOf(rest[0]) is >= 0 and var close ? rest.Slice(1, close) : rest[..(rest.IndexOf(' ') is >= 0 and var space ? space : rest.Length)];
        var address = WebUtility.HtmlDecode(value.ToString()).Trim();
        return Comments.Markdown.WebAddress.Read(address) is not null && address.IndexOfAny([' ', '(', ')', '[', ']', '\n']) < 0 ? address : null;
    }
}
