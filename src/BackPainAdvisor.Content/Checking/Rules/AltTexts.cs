using BackPainAdvisor.Content.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Each picture says in words what it shows, or says that it only decorates.</summary>
internal static class AltTexts
{
    public static IEnumerable<Problem> Find(SiteContent site) =>
        from text in Texts.Of(site)
        from image in text.All<LinkInline>()
        where image.IsImage && MarkdownText.TextOf(image).Trim().Length == 0 && !IsDecorative(image)
        select Problem.Error(text.File, text.LineOf(image), image.Column + 1, "alt-missing", $"The picture '{image.Url}' has no words for those who can't see it. Write ![what it shows](address), or add {{.decorative}} if it shows nothing.");

    private static bool IsDecorative(LinkInline image) => image.TryGetAttributes()?.Classes?.Contains("decorative") is true;
}
