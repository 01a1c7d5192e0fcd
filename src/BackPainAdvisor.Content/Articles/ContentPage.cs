using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Articles;

/// <summary>A standing page of the site, such as the privacy policy: pages/*.md.</summary>
public sealed record ContentPage(string Slug, string Title, string Description, DateOnly Updated, IReadOnlyList<string> Aliases, MarkdownText Body)
{
    public string File => $"pages/{Slug}.md";

    public string Address => $"/{Slug}";

    public static ContentPage? Read(string file, string text, List<Problem> problems) =>
        MarkdownFile.Open(file, text, problems) is { } open ? Read(file, open) : null;

    internal static ContentPage? Read(string file, MarkdownFile open)
    {
        var (fields, body) = open;
        var page = new ContentPage(
            MarkdownFile.SlugOf(file),
            fields.RequiredText("title"),
            fields.RequiredText("description"),
            fields.RequiredDate("updated"),
            fields.List("aliases"),
            body);
        fields.Finish();
        return fields.IsBroken ? null : page;
    }
}
