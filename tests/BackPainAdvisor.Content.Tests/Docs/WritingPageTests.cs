using System.Runtime.CompilerServices;
using BackPainAdvisor.Content.Checking;
using Markdig.Syntax;

namespace BackPainAdvisor.Content.Tests.Docs;

/// <summary>The examples of docs/writing.md, each tried among the real content as one more article, as a change of bird-dog.md or of ten-minute-daily.md, or as one more reference.</summary>
public sealed class WritingPageTests
{
    // Last in the order of files: of two articles with one title, the second is told.
    private const string Article = "articles/zz-example.md";
    private const string Exercise = "exercises/bird-dog.md";
    private const string Program = "programs/ten-minute-daily.md";
    private const string Page = "pages/about.md";
    private const string References = "evidence/references.yaml";

    private const string FrontMatter = """
        title: An example of an article
        description: What stands in an article of this site, told by an example that holds everything it needs.
        kind: explainer
        published: 2026-11-24
        reviewed: 2026-11-24
        authors: [editors]
        topics: [moving]
        audience: Editors
        evidenceSearched: 2026-11-22
        changes:
          - 2026-11-24: First published.
        """;

    // What an explainer needs besides the example.
    private const string Ending = """
        ## Not known {#not-known}

        ## Questions {#questions}

        ## Next {#next-step}
        """;

    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly ContentFiles Files = Few(ContentFiles.ReadFrom(Path.Combine(Root, "content")));
    private static readonly SiteContent Site = ContentReader.Read(Files, Today);

    [Fact]
    public void Each_example_is_right_or_breaks_the_rule_that_it_shows()
    {
        var examples = Examples().ToList();

        var others = string.Join("\n\n", examples.Where(example => !IsAsItSays(example.Rule, Found(example)))
            .Select(example => $"{example.Rule ?? "right"} gave '{string.Join(' ', Found(example))}':\n{example.Text}"));

        Assert.True(examples.Count > 40);
        Assert.Equal("", others);
    }

    // The examples name these two articles; the others would only be checked again with each example.
    private static ContentFiles Few(ContentFiles all) =>
        all with { Texts = all.Texts.Where(file => !file.Key.StartsWith("articles/", StringComparison.Ordinal) || file.Key is "articles/back-scans.md" or "articles/walking-for-lower-back-pain.md").ToDictionary(StringComparer.Ordinal) };

    private static bool IsAsItSays(string? rule, IReadOnlyList<string> found) => rule is null ? found is [] : found.Contains(rule);

    private static List<string> Found((string Kind, string? Rule, string Text) example) =>
        [.. ProblemsOf(example.Kind, example.Text).Select(problem => problem.Rule).Distinct()];

    /// <summary>The info of a fence: <c>markdown right</c>, <c>yaml wrong RULE</c>, <c>yaml exercise wrong RULE</c>, <c>yaml program wrong RULE</c>, <c>yaml reference wrong RULE</c>.</summary>
    private static IEnumerable<(string Kind, string? Rule, string Text)> Examples() =>
        from fence in Markdig.Markdown.Parse(File.ReadAllText(Path.Combine(Root, "docs/writing.md"))).Descendants<FencedCodeBlock>()
        where fence.Info is "markdown" or "yaml"
        let words = (fence.Arguments ?? "").Split(' ')
        let isNamed = words[0] is "exercise" or "program" or "reference"
        let judged = isNamed ? words[1..] : words
        select (isNamed ? words[0] : fence.Info!, judged is ["wrong", var rule] ? rule : null, fence.Lines.ToString());

    private static IEnumerable<Problem> ProblemsOf(string kind, string text)
    {
        var (file, source) = kind switch
        {
            "markdown" => (Article, $"---\n{FrontMatter}\n---\n\n{Beginning(text)}\n{text}\n\n{Ending}\n"),
            "yaml" => (Article, $"---\n{With(FrontMatter, text)}\n---\n\n{Beginning("")}\nText.\n\n{Ending}\n"),
            "reference" => (References, $"{Files.Texts[References].TrimEnd()}\n{text}\n"),
            "program" => (Program, With(With(Files.Texts[Program], "related: []"), text)), // its articles are not among the few
            _ => (Exercise, With(Files.Texts[Exercise], text)),
        };
        var texts = new SortedDictionary<string, string>(Files.Texts.ToDictionary(), StringComparer.Ordinal) { [file] = source, [Page] = Files.Texts[Page] + "\n[An example](/articles/zz-example)\n" };
        var next = ContentReader.Next(Files with { Texts = texts }, Site, Today);
        return ContentCheck.Run(next).Where(problem => problem.File == file);
    }

    private static string Beginning(string example) =>
        string.Concat(new[] { "key-points", "urgent" }.Where(name => !example.Contains($":::{name}", StringComparison.Ordinal)).Select(name => $":::{name}\n:::\n\n"));

    // Each key of the example stands in for that key of the file; a key that the file lacks goes first. A misspelt title goes for the title.
    private static string With(string file, string example)
    {
        var blocks = Blocks(example);
        var replaced = blocks.Select(block => block.Key == "titel" ? "title" : block.Key).ToHashSet(StringComparer.Ordinal);
        var kept = Blocks(file).Where(block => !replaced.Contains(block.Key)).Select(block => block.Text).ToList();
        kept.InsertRange(kept is ["---", ..] ? 1 : 0, blocks.Select(block => block.Text));
        return string.Join('\n', kept);
    }

    // A line that begins with a key and a colon, with the indented lines below it; any other line by itself.
    private static List<(string Key, string Text)> Blocks(string yaml)
    {
        var blocks = new List<(string Key, string Text)>();
        foreach (var line in yaml.Split('\n'))
        {
            if (blocks is [.., { Key.Length: > 0 } last] && (line.StartsWith(' ') || line.Length == 0))
            {
                blocks[^1] = (last.Key, $"{last.Text}\n{line}");
            }
            else
            {
                blocks.Add((line.Split(':') is [var key, _, ..] && key.All(char.IsLetter) ? key : "", line));
            }
        }

        return blocks;
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here) ?? "";
}
