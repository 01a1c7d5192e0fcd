using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Yaml;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary><c>:::</c> blocks whose name or verdict is not known.</summary>
internal static class Containers
{
    private static readonly string[] Verdicts = ["right", "partly", "untested", "not-supported"];

    public static IEnumerable<Problem> Find(SiteContent site) =>
        from text in Texts.Of(site)
        from block in text.Document.Descendants<CustomContainer>()
        let mistake = Mistake(block)
        where mistake is not null
        select Problem.Error(text.File, text.LineOf(block), block.Column + 1, "container-unknown", mistake);

    private static string? Mistake(CustomContainer block)
    {
        var name = block.Info ?? "";
        if (!PlacedBlockRenderer.Names.Contains(name))
        {
            return $"':::{name}' is not known.{NearestWord.Hint(name, PlacedBlockRenderer.Names)}";
        }

        var verdict = MarkdownText.Argument(block, 1);
        return name == "verdict" && VerdictWords.Parse(verdict) is null
            ? $"A verdict is right, partly, untested or not-supported, as in ':::verdict legacy-id untested'.{NearestWord.Hint(verdict, Verdicts)}"
            : null;
    }
}
