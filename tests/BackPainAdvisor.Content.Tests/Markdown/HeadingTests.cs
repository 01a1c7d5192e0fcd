using BackPainAdvisor.Content.Markdown;

namespace BackPainAdvisor.Content.Tests.Markdown;

public class HeadingTests
{
    [Theory]
    [InlineData("What usually happens?", "what-usually-happens")]
    [InlineData("Heat, cold & tablets", "heat-cold-tablets")]
    [InlineData("  Rest  ", "rest")]
    [InlineData("7 in 10 - really", "7-in-10-really")]
    [InlineData("Don’t rest", "dont-rest")]
    [InlineData("???", "section")]
    public void Anchor_is_made_of_the_words(string words, string anchor)
    {
        Assert.Equal(anchor, Heading.AnchorOf(words));
    }

    [Fact]
    public void Headings_of_a_text_have_the_anchors_of_the_page()
    {
        const string Body = "## What *usually* happens\n\n### Later {#weeks}\n\nText.";

        var headings = SiteText.WithBody(Body).Articles[0].Body.Headings;

        Assert.Equal([new Heading(2, "what-usually-happens", "What usually happens", 8), new Heading(3, "weeks", "Later", 10)], headings);
        Assert.Contains("<h2 id=\"what-usually-happens\">", SiteText.Html(Body).Body, StringComparison.Ordinal);
        Assert.Contains("<h3 id=\"weeks\">", SiteText.Html(Body).Body, StringComparison.Ordinal);
    }
}
