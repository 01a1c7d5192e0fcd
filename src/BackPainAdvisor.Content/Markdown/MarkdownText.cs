using System.Runtime.CompilerServices;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>A body of Markdown, parsed once and never changed.</summary>
/// <param name="FirstLine">The line of the file, from 1, on which the body begins.</param>
/// <param name="Headings">In order, each with the anchor that it has on the page.</param>
/// <param name="PlainText">The words alone, a block a line, for search and reading grades.</param>
public sealed record MarkdownText(string File, int FirstLine, MarkdownDocument Document, IReadOnlyList<Heading> Headings, string PlainText)
{
    // Parsing takes the square of the brackets' number; no text of ours has a tenth of this.
    private const int MostBrackets = 2000;

    // The rules of the check ask for the parts of one text again and again, and a walk over the tree is slow.
    private static readonly ConditionalWeakTable<MarkdownText, MarkdownObject[]> Walked = [];

    /// <summary>A part of a text that was read before, so it can be shown as well.</summary>
    public static MarkdownText Parse(string file, string part, int firstLine, List<Problem> problems) =>
        Read(file, part, firstLine, problems) ?? new MarkdownText(file, firstLine, [], [], "");

    /// <returns><c>null</c>, and a problem, when the text is such that it can't be shown.</returns>
    public static MarkdownText? Read(string file, string body, int firstLine, List<Problem> problems)
    {
        if (body.AsSpan().Count('[') > MostBrackets)
        {
            problems.Add(Problem.Error(file, firstLine, 1, "markdown", $"This text has more than {MostBrackets:N0} opening brackets. Look for brackets in a row, or split it."));
            return null;
        }

        try
        {
            var document = Markdig.Markdown.Parse(body, SiteMarkdown.Pipeline);
            if (Nesting.TooDeep(document) is { } deep)
            {
                problems.Add(Problem.Error(file, deep.Line + firstLine, deep.Column + 1, "markdown", "Here too many parts stand inside each other. Look for brackets, stars, quotes or colons in a row."));
                return null;
            }

            var parts = document.Descendants().ToArray();
            Attributes.RefuseOthers(parts, file, firstLine, problems);
            return new MarkdownText(file, firstLine, document, Anchored(parts, firstLine), Words(parts));
        }
        catch (ArgumentException tooDeep)
        {
            // Markdig itself refuses text that nests too deeply.
            problems.Add(Problem.Error(file, firstLine, 1, "markdown", $"This text can't be read as Markdown: {tooDeep.Message} Look for brackets or quotes in a row."));
            return null;
        }
    }

    /// <summary>The <c>:::</c> containers of one name, at any depth.</summary>
    public IEnumerable<CustomContainer> Containers(string name) =>
        All<CustomContainer>().Where(container => container.Info == name);

    /// <summary>Every claim that the text makes, in order, whether as a span, a block or a verdict.</summary>
    public IEnumerable<(string Claim, int Line, int Column)> Claims() =>
        Stated().Concat(Containers("verdict").Select(block => (Argument(block, 0), LineOf(block), 1)))
            .OrderBy(made => made.Item2).ThenBy(made => made.Item3);

    /// <summary>The claims that the text makes its own: all but those it judges in a verdict.</summary>
    public IEnumerable<(string Claim, int Line, int Column)> Stated() =>
        All<ClaimSpan>().Select(span => (span.Claim, LineOf(span), span.Column + 1))
            .Concat(Containers("claim").Select(block => (Argument(block, 0), LineOf(block), 1)));

    /// <summary>Slugs of the exercises whose card or picture the text places.</summary>
    public IEnumerable<string> Placed() => Containers("exercise").Concat(Containers("figure")).Select(block => Argument(block, 0));

    /// <summary>Every part of one kind, at any depth, in order.</summary>
    public IEnumerable<T> All<T>()
        where T : MarkdownObject => Walked.GetValue(this, text => [.. text.Document.Descendants()]).OfType<T>();

    public IEnumerable<Citation> Citations() => All<Citation>();

    public int LineOf(MarkdownObject part) => part.Line + FirstLine;

    public static string Argument(CustomContainer container, int index) =>
        (container.Arguments ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(index) ?? "";

    // Each heading gets an id made of its words, unless the author set one with {#id}.
    private static List<Heading> Anchored(IEnumerable<MarkdownObject> parts, int firstLine)
    {
        var headings = new List<Heading>();
        foreach (var block in parts.OfType<HeadingBlock>())
        {
            var text = TextOf(block.Inline);
            var attributes = block.GetAttributes();
            attributes.Id ??= Heading.AnchorOf(text);
            headings.Add(new Heading(block.Level, attributes.Id, text, FirstLineOf(block) + firstLine));
        }

        return headings;
    }

    // A heading with a line drawn under it is told by Markdig to stand where that line is.
    private static int FirstLineOf(HeadingBlock block) =>
        block.IsSetext ? block.Line - block.Inline!.FindDescendants<LineBreakInline>().Count() - 1 : block.Line;

    private static string Words(IEnumerable<MarkdownObject> parts)
    {
        var words = new StringBuilder();
        foreach (var block in parts.OfType<LeafBlock>())
        {
            if (block.Inline is not null)
            {
                words.Append(TextOf(block.Inline).Trim()).Append('\n');
            }
        }

        return words.ToString();
    }

    public static string TextOf(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        AddTo(text, inlines);
        return text.ToString();
    }

    private static void AddTo(StringBuilder text, ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                LineBreakInline => text.Append(' '),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                _ => text,
            };
            AddTo(text, inline as ContainerInline);
        }
    }
}
