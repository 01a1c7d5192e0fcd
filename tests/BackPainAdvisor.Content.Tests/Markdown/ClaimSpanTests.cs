using BackPainAdvisor.Content.Tests.Markdown.Html;

namespace BackPainAdvisor.Content.Tests.Markdown;

public class ClaimSpanTests
{
    [Fact]
    public void Claim_is_followed_by_its_grade_its_numbers_and_its_sources()
    {
        var html = SiteText.Html("[Walking helps.]{claim=walking-helps} So walk.");

        var details = Assert.Single(WellFormed.Read(html.Body).Descendants("details"));
        Assert.StartsWith("<div>Walking helps. <details class=\"evidence\">", html.Body, StringComparison.Ordinal);
        Assert.Equal("May be true", details.Element("summary")?.Value);
        Assert.Equal("7 of 10 people.", details.Descendants("li").Single().Value);
        Assert.Equal(["#r1", "#r2", "/evidence/walking-helps"], details.Descendants("a").Select(link => link.Attribute("href")?.Value));
        Assert.EndsWith("</details> So walk.</div>\n", html.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Walking *really* helps.]{claim=walking-helps}", "em")]
    [InlineData("[**Walking** helps.]{claim=walking-helps}", "strong")]
    [InlineData("[Walking `helps`.]{claim=walking-helps}", "code")]
    [InlineData("[Walking [helps](/check).]{claim=walking-helps}", "a")]
    public void Claim_may_hold_other_marks(string text, string tag)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.NotEmpty(html.Element("div")!.Elements(tag));
        Assert.Single(html.Descendants("details"));
    }

    [Theory]
    [InlineData("[Walking [often] helps.]{claim=walking-helps}", "Walking [often] helps.")]
    [InlineData("[Walking \\] helps.]{claim=walking-helps}", "Walking ] helps.")]
    [InlineData("[Walking [@foster-2018] helps.]{claim=walking-helps}", "Walking [1] helps.")]
    [InlineData("[Walking\nhelps.]{claim=walking-helps}", "Walking\nhelps.")]
    [InlineData("[Walking helps.]{claim=walking-helps }", "Walking helps.")]
    public void Claim_may_hold_brackets_and_lines(string text, string words)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.Single(html.Descendants("details")).Remove();
        Assert.Equal(words, html.Value.Trim());
    }

    [Fact]
    public void Claim_is_told_in_full_once_and_then_leads_to_its_page()
    {
        var html = WellFormed.Read(SiteText.Html("[One.]{claim=walking-helps} [Two.]{claim=walking-helps}\n\n[Three.]{claim=walking-helps}").Body);

        Assert.Single(html.Descendants("details"));
        Assert.Equal(2, html.Descendants("a").Count(link => link.Attribute("class")?.Value == "chip" && link.Attribute("href")?.Value == "/evidence/walking-helps"));
    }

    [Theory]
    [InlineData("- [Walking helps.]{claim=walking-helps}\n- Rest does not.")]
    [InlineData("1. [Walking helps.]{claim=walking-helps}\n\n2. Rest does not.")]
    [InlineData("> [Walking helps.]{claim=walking-helps}")]
    [InlineData("| a | b |\n|---|---|\n| [Walking helps.]{claim=walking-helps} | c |")]
    [InlineData(":::caution\n[Walking helps.]{claim=walking-helps}\n:::")]
    [InlineData("Walking\n:   [Walking helps.]{claim=walking-helps}")]
    [InlineData("Walk.[^1]\n\n[^1]: [Walking helps.]{claim=walking-helps}")]
    public void Claim_may_stand_in_any_block(string text)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.Single(html.Descendants("details"), details => details.Attribute("class")?.Value == "evidence");
        Assert.Equal("walking-helps", Assert.Single(SiteText.WithBody(text).Articles[0].Body.Claims()).Claim);
    }

    [Theory]
    [InlineData("**[Walking helps.]{claim=walking-helps}**")]
    [InlineData("**[[Walking]{claim=walking-helps} helps.]{claim=walking-helps}**")]
    [InlineData("Walking *[helps.]{claim=walking-helps}*")]
    public void Claim_where_html_allows_no_disclosure_leads_to_its_page(string text)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.Empty(html.Descendants("details"));
        Assert.All(html.Descendants("a"), link => Assert.Equal("chip", link.Attribute("class")?.Value));
        Assert.NotEmpty(html.Descendants("a"));
    }

    [Fact]
    public void Claim_inside_a_link_is_its_words_alone()
    {
        var html = WellFormed.Read(SiteText.Html("[See [walking.]{claim=walking-helps}](/articles)").Body);

        Assert.Equal("See walking.", Assert.Single(html.Descendants("a")).Value);
    }

    [Fact]
    public void Claims_inside_key_points_are_links_when_the_text_tells_them_in_full()
    {
        var html = SiteText.Html(":::key-points\n- [Walking helps.]{claim=walking-helps}\n:::\n\n[Walking helps.]{claim=walking-helps}");

        Assert.Single(WellFormed.Read(html.Body).Descendants("details"));
        Assert.Equal("chip", Assert.Single(WellFormed.Read(html.KeyPoints!).Descendants("a")).Attribute("class")?.Value);
    }

    [Fact]
    public void Unknown_claim_is_its_words_alone()
    {
        Assert.Equal("<div>Walking helps.</div>\n", SiteText.Html("[Walking helps.]{claim=nonsense}").Body);
    }

    [Theory]
    [InlineData("Walking helps.]{claim=walking-helps}")]
    [InlineData("`[Walking helps.]{claim=walking-helps}`")]
    [InlineData("\\[Walking helps.]{claim=walking-helps}")]
    [InlineData("[Walking helps.]{claim=walking-helps")]
    public void What_only_looks_like_a_claim_makes_none(string text)
    {
        Assert.Empty(SiteText.WithBody(text).Articles[0].Body.Claims());
    }

    [Theory]
    [InlineData("Walking helps. {claim=walking-helps}")]
    [InlineData("## [Walking helps.]{claim=walking-helps}")]
    [InlineData("*Walking helps.*{claim=walking-helps}")]
    [InlineData("[Walking](/check){claim=walking-helps}")]
    public void Claim_that_hangs_on_something_else_is_a_problem(string text)
    {
        Assert.Contains("8:1 attribute", SiteText.FoundIn(text));
        Assert.DoesNotContain("claim=", SiteText.Html(text).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_a_text_are_known_in_their_order()
    {
        var body = SiteText.WithBody(":::claim walking-helps\n:::\n\n- [A.]{claim=legacy-rest} [B.]{claim=walking-helps}").Articles[0].Body;

        Assert.Equal([("walking-helps", 8, 1), ("legacy-rest", 11, 3), ("walking-helps", 11, 27)], body.Claims());
    }
}
