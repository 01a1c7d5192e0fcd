using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>Of <c>{...}</c> only <c>{#id}</c> and <c>{.class}</c> are taken; anything else would be HTML by a side door.</summary>
internal static class Attributes
{
    public static void RefuseOthers(IEnumerable<MarkdownObject> parts, string file, int firstLine, List<Problem> problems)
    {
        foreach (var part in parts)
        {
            if (part.TryGetAttributes() is not { Properties: [var (name, value), ..] } attributes)
            {
                continue;
            }

            attributes.Properties.Clear();
            problems.Add(Problem.Error(file, part.Line + firstLine, part.Column + 1, "attribute", $"'{{{name}={value}}}' is not taken here. A claim is written [sentence]{{claim=id}}, with no space between; else only {{#id}} and {{.class}} are."));
        }
    }
}
