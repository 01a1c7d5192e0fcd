using BackPainAdvisor.Content.Markdown;
using BackPainAdvisor.Content.Yaml;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Exercises;

/// <summary>The Markdown of an exercise: sections "Steps" (numbered), "Getting it right" (bullets) and "What is known" (free).</summary>
internal sealed record ExerciseBody(IReadOnlyList<string> Steps, IReadOnlyList<string> Technique, MarkdownText Evidence)
{
    private const string StepsHeading = "## Steps";
    private const string TechniqueHeading = "## Getting it right";
    private const string EvidenceHeading = "## What is known";

    public static ExerciseBody Read(string file, FrontMatter parts, List<Problem> problems)
    {
        var lines = parts.Body.Split('\n');
        MarkdownText Section(string heading)
        {
            var at = Array.FindIndex(lines, line => line.TrimEnd() == heading);
            var end = at < 0 ? -1 : Array.FindIndex(lines, at + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
            var inside = at < 0 ? [] : lines[(at + 1)..(end < 0 ? lines.Length : end)];
            return MarkdownText.Parse(file, string.Join('\n', inside), parts.BodyLine + Math.Max(0, at + 1), []);
        }

        foreach (var (line, index) in lines.Select((line, index) => (line.TrimEnd(), index)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal) && line is not (StepsHeading or TechniqueHeading or EvidenceHeading))
            {
                problems.Add(Problem.Error(file, parts.BodyLine + index, 1, "exercise-section", $"An exercise has the sections '{StepsHeading}', '{TechniqueHeading}' and '{EvidenceHeading}'; '{line}' is not one of them."));
            }
        }

        return new ExerciseBody(Items(Section(StepsHeading), isOrdered: true), Items(Section(TechniqueHeading), isOrdered: false), Section(EvidenceHeading));
    }

    private static List<string> Items(MarkdownText section, bool isOrdered) =>
    [
        .. section.Document.OfType<ListBlock>().Where(list => list.IsOrdered == isOrdered)
            .SelectMany(list => list.OfType<ListItemBlock>())
            .Select(item => string.Join(' ', item.Descendants<ParagraphBlock>().Select(paragraph => MarkdownText.TextOf(paragraph.Inline).Trim()))),
    ];
}
