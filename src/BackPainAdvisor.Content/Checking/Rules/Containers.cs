using BackPainAdvisor.Content.Evidence;
using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Yaml;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary><c>:::</c> blocks whose name or verdict is not known, that never end, or that stand where nobody sees them.</summary>
internal static class Containers
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        from text in Texts.Of(site)
        from block in text.All<CustomContainer>()
        from mistake in Mistakes(text, block)
        select Problem.Error(text.File, text.LineOf(block), block.Column + 1, mistake.Rule, mistake.Message);

    private static IEnumerable<(string Rule, string Message)> Mistakes(MarkdownText text, CustomContainer block)
    {
        var name = block.Info ?? "";
        if (!PlacedBlockRenderer.Names.Contains(name))
        {
            yield return ("container-unknown", name.Length == 0
                ? "A block begins here that has no name, or a line ':::' ends a block that has ended before."
                : $"':::{name}' is not known.{NearestWord.Hint(name, PlacedBlockRenderer.Names)}");
        }

        var verdict = MarkdownText.Argument(block, 1);
        if (name == "verdict" && VerdictWords.Parse(verdict) is null)
        {
            yield return ("container-unknown", $"A verdict is {string.Join(", ", VerdictWords.All)}, as in ':::verdict legacy-id untested'.{NearestWord.Hint(verdict, VerdictWords.All)}");
        }

        if (block.ClosingFencedCharCount == 0)
        {
            yield return ("container-open", $"The block ':::{name}' never ends, so it holds the rest of the text. End it with a line ':::'.");
        }

        if (name == "key-points" && text.Containers(name).First() != block)
        {
            yield return ("container-twice", "Only the first key points are shown. Put all of them in one block.");
        }
    }
}
