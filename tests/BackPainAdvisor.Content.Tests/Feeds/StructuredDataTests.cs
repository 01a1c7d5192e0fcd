using System.Text.Json;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Content.Tests.Feeds;

public class StructuredDataTests
{
    private const string Hostile = """
        -- site.yaml --
        name: '</script><script>alert(1)</script>'
        tagline: t
        baseAddress: https://example.org
        -- articles/walking.md --
        ---
        title: '</script><!-- <script> & walking'
        description: '"]]></SCRIPT >'
        published: 2026-11-24
        reviewed: 2026-11-25
        ---
        """;

    [Fact]
    public void No_text_can_end_the_script_element_around_it()
    {
        var site = SiteText.Read(Hostile);

        var data = StructuredData.OfArticle(site, site.Articles[0]) + StructuredData.OfSite(site);

        Assert.DoesNotContain('<', data);
        Assert.DoesNotContain('>', data);
        Assert.DoesNotContain('&', data);
    }

    [Fact]
    public void Article_is_a_medical_page_with_its_dates_and_its_way_from_home()
    {
        var site = SiteText.Read(Hostile);

        using var data = JsonDocument.Parse(StructuredData.OfArticle(site, site.Articles[0]));

        Assert.Equal("https://schema.org", data.RootElement.GetProperty("@context").GetString());
        var page = data.RootElement.GetProperty("@graph")[0];
        Assert.Equal("MedicalWebPage", page.GetProperty("@type").GetString());
        Assert.Equal("</script><!-- <script> & walking", page.GetProperty("headline").GetString());
        Assert.Equal("2026-11-25", page.GetProperty("lastReviewed").GetString());
        var trail = data.RootElement.GetProperty("@graph")[1].GetProperty("itemListElement").EnumerateArray().ToArray();
        Assert.Equal(["https://example.org/", "https://example.org/articles", "https://example.org/articles/walking"], trail.Select(step => step.GetProperty("item").GetString()));
        Assert.Equal([1, 2, 3], trail.Select(step => step.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void Site_tells_how_to_search_it()
    {
        using var data = JsonDocument.Parse(StructuredData.OfSite(SiteText.Read(Hostile)));

        var action = data.RootElement.GetProperty("@graph")[0].GetProperty("potentialAction");
        Assert.Equal("https://example.org/search?q={search_term_string}", action.GetProperty("target").GetString());
    }
}
