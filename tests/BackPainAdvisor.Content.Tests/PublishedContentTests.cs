using BackPainAdvisor.Content.Checking;
using BackPainAdvisor.Content.Evidence;
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
            var html = ArticleHtml.WithTerms(text, site);

            WellFormed.Read(html.Body);
            WellFormed.Read(html.KeyPoints ?? "");
        }
    }

    [Fact]
    public void Every_reference_is_used_and_every_source_and_citation_is_in_the_bibliography()
    {
        var site = Published();

        var known = site.References.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        var texts = site.AllArticles.Select(article => article.Body).Concat(site.Pages.Select(page => page.Body)).Concat(site.Exercises.All.Select(exercise => exercise.Body));
        var named = site.Claims.SelectMany(claim => claim.Sources)
            .Concat(texts.SelectMany(text => text.Citations()).SelectMany(citation => citation.Keys))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(known.Except(named));
        Assert.Empty(named.Except(known));
    }

    [Fact]
    public void Every_doi_and_pmid_is_well_formed_and_every_reference_leads_somewhere()
    {
        var references = Published().References;

        Assert.All(references, reference => Assert.NotNull(reference.Link));
        Assert.All(references.Select(reference => reference.Doi).OfType<string>(), doi => Assert.True(Identifiers.IsDoi(doi), doi));
        Assert.All(references.Select(reference => reference.Pmid).OfType<string>(), pmid => Assert.True(Identifiers.IsPmid(pmid), pmid));
    }

    // As it will be on the day when the last scheduled article is public.
    private static SiteContent Published()
    {
        var files = ContentFiles.ReadFrom(Repository.At("content"));
        var lastDay = ContentReader.Read(files, SiteText.Today).AllArticles.Max(article => article.Published);
        return ContentReader.Read(files, lastDay);
    }
}
