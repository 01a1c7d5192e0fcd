using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Tests.Markdown.Html;

namespace BackPainAdvisor.Content.Tests;

public class PublishedContentTests
{
    [Fact]
    public void Check_finds_nothing_in_the_content_of_the_site()
    {
        var problems = ContentCheck.Run(Published());

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_text_of_the_site_becomes_html_that_is_well_formed()
    {
        var site = Published();

        foreach (var text in site.Articles.Select(article => article.Body).Concat(site.Pages.Select(page => page.Body)))
        {
            var html = ArticleHtml.Of(text, site);

            WellFormed.Read(html.Body);
            WellFormed.Read(html.KeyPoints ?? "");
        }
    }

    // As it will be on the day when the last scheduled article is public.
    private static SiteContent Published()
    {
        var files = ContentFiles.ReadFrom(Repository.At("content"));
        var lastDay = ContentReader.Read(files, SiteText.Today).AllArticles.Max(article => article.Published);
        return ContentReader.Read(files, lastDay);
    }
}
