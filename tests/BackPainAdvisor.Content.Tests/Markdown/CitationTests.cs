using BackPainAdvisor.Content.Tests.Markdown.Html;

namespace BackPainAdvisor.Content.Tests.Markdown;

public class CitationTests
{
    [Fact]
    public void Citations_are_numbered_in_the_order_in_which_they_are_named()
    {
        var html = SiteText.Html("One [@who-2023]. Two [@hayden-2021].");

        Assert.Equal("<p>One <a class=\"cite\" href=\"#r1\">[1]</a>. Two <a class=\"cite\" href=\"#r2\">[2]</a>.</p>\n", html.Body);
        Assert.Equal(["who-2023", "hayden-2021"], html.Cited.Select(reference => reference.Key));
    }

    [Fact]
    public void Repeated_citation_keeps_its_number()
    {
        var html = SiteText.Html("One [@who-2023]. Two [@hayden-2021]. Three [@who-2023].");

        Assert.Equal(["[1]", "[2]", "[1]"], WellFormed.Read(html.Body).Descendants("a").Select(link => link.Value));
        Assert.Equal(2, html.Cited.Count);
    }

    [Fact]
    public void Several_keys_stand_in_one_mark()
    {
        var html = SiteText.Html("One [@who-2023; @hayden-2021;@foster-2018].");

        Assert.Equal(["[1]", "[2]", "[3]"], WellFormed.Read(html.Body).Descendants("a").Select(link => link.Value));
    }

    [Fact]
    public void Mark_may_go_over_two_lines()
    {
        var html = SiteText.Html("One [@who-2023;\n@hayden-2021].");

        Assert.Equal(2, html.Cited.Count);
    }

    [Fact]
    public void Unknown_citation_is_shown_as_typed_and_takes_no_number()
    {
        var html = SiteText.Html("One [@nobody-1999]. Two [@who-2023].");

        Assert.Equal("<p>One [@nobody-1999]. Two <a class=\"cite\" href=\"#r1\">[1]</a>.</p>\n", html.Body);
        Assert.Single(html.Cited);
    }

    [Theory]
    [InlineData("[@]")]
    [InlineData("[@Who-2023]")]
    [InlineData("[who-2023]")]
    [InlineData("[@who 2023]")]
    [InlineData("[@who-2023, @hayden-2021]")]
    [InlineData("\\[@who-2023]")]
    [InlineData("`[@who-2023]`")]
    [InlineData("[@who-2023")]
    public void What_only_looks_like_a_citation_is_text(string text)
    {
        var html = SiteText.Html(text);

        Assert.Empty(html.Cited);
        Assert.Equal(text.Trim('`').TrimStart('\\'), WellFormed.Read(html.Body).Value.Trim());
    }

    [Fact]
    public void Citation_inside_a_link_is_a_number_alone()
    {
        var html = SiteText.Html("[About walking [@who-2023]](/articles)");

        Assert.Equal("About walking [1]", Assert.Single(WellFormed.Read(html.Body).Descendants("a")).Value);
    }

    [Fact]
    public void Citation_knows_its_line_and_column()
    {
        var body = SiteText.WithBody("First.\n\n- A point\n- with [@nobody-1999]").Articles[0].Body;

        var citation = Assert.Single(body.Citations());

        Assert.Equal((11, 7), (body.LineOf(citation), citation.Column));
    }

    [Fact]
    public async Task Many_openings_before_a_long_text_take_no_time()
    {
        var hostile = string.Concat(Enumerable.Repeat("[@", 1_900)) + new string('a', 400_000) + "]";

        await InTime.Of(() => SiteText.WithBody(hostile));
    }
}
