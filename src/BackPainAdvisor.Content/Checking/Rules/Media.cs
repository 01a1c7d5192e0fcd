using BackPainAdvisor.Content.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>HTML that would be shown as typed, pictures from other places, and words for pictures that say nothing.</summary>
internal static class Media
{
    private const int LongestAlt = 150;

    private static readonly string[] Empty = ["image of", "picture of", "photo of", "graphic of"];

    public static IEnumerable<Problem> Find(SiteContent site) => Texts.Of(site).SelectMany(text => Html(text).Concat(Pictures(text)));

    private static IEnumerable<Problem> Html(MarkdownText text) =>
        from literal in text.All<LiteralInline>()
        let words = literal.Content.ToString()
        let start = words.IndexOf('<', StringComparison.Ordinal)
        where start >= 0 && start + 1 < words.Length && (char.IsAsciiLetter(words[start + 1]) || words[start + 1] is '/' or '!')
        select Problem.Error(text.File, text.LineOf(literal), literal.Column + start + 1, "raw-html", "HTML is shown as it is typed. Write it in Markdown, or put code between backticks.");

    private static IEnumerable<Problem> Pictures(MarkdownText text) =>
        from image in text.All<LinkInline>()
        where image.IsImage
        from mistake in Mistakes(image.Url ?? "", MarkdownText.TextOf(image).Trim())
        select Problem.Error(text.File, text.LineOf(image), image.Column + 1, mistake.Rule, mistake.Message);

    private static IEnumerable<(string Rule, string Message)> Mistakes(string address, string words)
    {
        if (address.Contains("//", StringComparison.Ordinal))
        {
            yield return ("third-party", $"'{address}' would be loaded from another place, and tell it who reads. Put the picture into the content folder.");
        }

        if (Empty.Any(start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase)) || words.Length > LongestAlt || words.EndsWith(Path.GetExtension(address) is { Length: > 0 } ending ? ending : "\0", StringComparison.Ordinal))
        {
            yield return ("alt-unhelpful", $"'{words}' does not help those who can't see the picture. Say what it shows, in at most {LongestAlt} characters.");
        }
    }
}
