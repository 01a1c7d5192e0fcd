using BackPainAdvisor.Content.Yaml;

namespace BackPainAdvisor.Content.Markdown;

/// <summary>A Markdown file opened: its front matter ready to be asked, its body parsed.</summary>
public sealed record MarkdownFile(YamlFields Fields, MarkdownText Body)
{
    /// <returns><c>null</c>, and a problem, when there is no readable front matter or text.</returns>
    public static MarkdownFile? Open(string file, string text, List<Problem> problems)
    {
        if (file.Count(letter => letter == '/') != 1 || !file.EndsWith(".md", StringComparison.Ordinal))
        {
            problems.Add(Problem.Error(file, 0, 0, "slug", "A text lies straight in its folder and its name ends in .md, as in 'articles/back-scans.md'. Move it."));
            return null;
        }

        if (!Slug.IsOne(SlugOf(file)))
        {
            problems.Add(Problem.Error(file, 0, 0, "slug", "The file's name becomes the address. Use only a-z, 0-9 and single hyphens, such as 'back-scans.md'."));
            return null;
        }

        if (FrontMatter.Split(text) is not { } parts)
        {
            problems.Add(Problem.Error(file, 1, 1, "front-matter", "The file must begin with front matter: a line '---', keys such as 'title: Walking', and a line '---'."));
            return null;
        }

        if (YamlText.Parse(file, parts.Yaml, problems, linesBefore: 1) is not { } fields)
        {
            return null;
        }

        return MarkdownText.Read(file, parts.Body, parts.BodyLine, problems) is { } body ? new MarkdownFile(fields, body) : null;
    }

    public static string SlugOf(string file) => Path.GetFileNameWithoutExtension(file);
}
