using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainAdvisor.Content.Checking.Rules;

/// <summary>Articles that no other text leads to.</summary>
internal static class Orphans
{
    public static IEnumerable<Problem> Find(SiteContent site)
    {
        var led = Texts.Of(site)
            .SelectMany(text => text.All<LinkInline>().Select(link => (From: text.File, To: (link.Url ?? "").Split('#', '?')[0])))
            .Concat(site.AllArticles.SelectMany(article => article.Related.Select(slug => (From: article.File, To: Articles.Article.AddressOf(slug)))))
            .ToLookup(link => link.To, link => link.From, StringComparer.Ordinal);
        return
            from article in site.AllArticles
            where led[article.Address].All(source => source == article.File)
            select Problem.Warning(article.File, 1, 0, "orphan", "No other article, page or exercise leads here. Link to it where a reader would want it.");
    }
}
