using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace BackPainAdvisor.Content.Yaml;

/// <summary>YAML as text -> the mapping at its root.</summary>
public static class YamlText
{
    private const int DeepestNesting = 32;

    /// <param name="linesBefore">Lines of the file above the YAML: 1 for front matter, 0 for a YAML file.</param>
    /// <returns><c>null</c>, and a problem, when it is no YAML or no mapping.</returns>
    public static YamlFields? Parse(string file, string text, List<Problem> problems, int linesBefore = 0)
    {
        try
        {
            RefuseWhatNobodyWrites(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            {
                return new YamlFields(file, root, problems, linesBefore);
            }

            problems.Add(Problem.Error(file, 1 + linesBefore, 1, "yaml", "Here must stand keys with values, such as 'title: Walking'."));
        }
        catch (YamlException) when (FirstTab(text) is var (line, column) && line > 0)
        {
            // The parser blames the part around the tab.
            problems.Add(Problem.Error(file, line + linesBefore, column, "yaml", "Here stands a tab. YAML is indented with spaces."));
        }
        catch (YamlException wrong)
        {
            problems.Add(Problem.Error(file, (int)wrong.Start.Line + linesBefore, (int)wrong.Start.Column, "yaml", $"This is no valid YAML: {wrong.Message.TrimEnd('.')}. Look for a missing quote, colon or space."));
        }

        return null;
    }

    // From 1; 0 when no line is indented with a tab.
    private static (int Line, int Column) FirstTab(string text)
    {
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, line => line.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? (0, 0) : (line + 1, lines[line].IndexOf('\t', StringComparison.Ordinal) + 1);
    }

    // Deep nesting would overflow the stack, which nothing can catch; aliases can make a small text grow without end.
    private static void RefuseWhatNobodyWrites(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext() && parser.Current is { } part)
        {
            depth += part.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new YamlException(part.Start, part.End, $"it nests deeper than {DeepestNesting} levels");
            }

            if (part is AnchorAlias alias)
            {
                throw new YamlException(part.Start, part.End, $"'*{alias.Value}' stands for a value elsewhere; write the value again, or put it in quotes");
            }
        }
    }
}
