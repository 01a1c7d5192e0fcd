using System.Xml.Linq;
using BackPainAdvisor.Content.Markdown.Html;

namespace BackPainAdvisor.Content.Tests.Markdown.Html;

public class TermTests
{
    private const string Glossary = """
        -- glossary.yaml --
        terms:
          - {id: disc, term: Disc, also: [discs], meaning: A pad between two bones.}
          - {id: slipped-disc, term: Slipped disc, meaning: A disc that bulges. It does not slip.}
          - {id: tens, term: TENS, meaning: A small machine.}
          - {id: set, term: Set, also: [sets], inArticles: never, meaning: A group of repetitions.}
          - {id: lasting, term: Long-lasting (chronic) pain, also: [chronic pain], meaning: Three months or more.}
          - {id: bones, term: Osteoporosis, also: [weak bones], inArticles: [osteoporosis], meaning: Bones that are <thin>.}
        """;

    [Fact]
    public void Term_is_explained_where_it_first_stands_and_only_there()
    {
        var html = Html("## The disc\n\nA disc is a pad. A Disc is no bone.\n\n- Two discs.");

        var term = Assert.Single(html.Descendants("details"));
        Assert.Equal("disc", term.Element("summary")?.Value);
        Assert.Equal("disc (A pad between two bones)", term.Value);
        Assert.Equal("div", term.Parent?.Name.LocalName);
        Assert.Equal("A disc (A pad between two bones) is a pad. A Disc is no bone.", term.Parent?.Value);
    }

    [Theory]
    [InlineData("Two discs wear.", "discs")]
    [InlineData("A slipped disc is common.", "slipped disc")]
    [InlineData("Use TENS in the tens of minutes.", "TENS")]
    [InlineData("For chronic pain.", "chronic pain")]
    [InlineData("With weak bones or osteoporosis.", "osteoporosis")]
    [InlineData("Three sets, and set a goal. Discsets and disc-like things, a disc's edge.", "")]
    [InlineData("[Walking spares the disc.]{claim=walking-helps}", "disc")]
    [InlineData("- A disc is a pad.", "disc")]
    [InlineData(":::reasons\nA disc is a pad.\n:::", "disc")]
    [InlineData(":::caution\nA disc is a pad.\n:::", "disc")]
    [InlineData(":::verdict legacy-rest untested\n> A disc slips.\n\nDiscs do not slip.\n:::", "Discs")]
    [InlineData("## About the disc", "")]
    [InlineData("See [the disc](/about), a **disc** and `disc`.", "")]
    [InlineData("> A disc slips.", "")]
    [InlineData("| disc |\n| --- |\n| disc |", "")]
    public void Whole_words_of_the_prose_are_explained_in_their_forms(string body, string explained)
    {
        Assert.Equal(explained, string.Join(' ', Terms(Html(body)).Select(term => term.Element("summary")?.Value)));
    }

    [Fact]
    public void Short_answer_comes_before_the_text_below_it()
    {
        var site = Site(":::key-points\n- A disc is a pad.\n:::\n\nA disc is no bone.");

        var html = ArticleHtml.WithTerms(site.Articles[0].Body, site);

        Assert.Single(Terms(WellFormed.Read(html.KeyPoints!)));
        Assert.Empty(Terms(WellFormed.Read(html.Body)));
    }

    [Fact]
    public void Meaning_is_text_and_no_html()
    {
        Assert.Equal("osteoporosis (Bones that are <thin>)", Assert.Single(Terms(Html("With osteoporosis."))).Value);
    }

    [Fact]
    public void Only_the_first_eight_terms_of_an_article_are_explained()
    {
        var many = string.Join('\n', Enumerable.Range(0, 12).Select(at => $"  - {{id: w{at}, term: Word{at}, meaning: A word.}}"));
        var site = SiteText.Read(SiteText.Ledger, "-- articles/walking.md --", SiteText.FrontMatter, string.Join(' ', Enumerable.Range(0, 12).Select(at => $"Word{at}")), $"-- glossary.yaml --\nterms:\n{many}");

        Assert.Equal(8, Terms(WellFormed.Read(ArticleHtml.WithTerms(site.Articles[0].Body, site).Body)).Count());
    }

    private static SiteContent Site(string body) => SiteText.Read(SiteText.Ledger, "-- articles/walking.md --", SiteText.FrontMatter, body, Glossary);

    private static XElement Html(string body)
    {
        var site = Site(body);
        return WellFormed.Read(ArticleHtml.WithTerms(Assert.Single(site.Articles).Body, site).Body);
    }

    private static IEnumerable<XElement> Terms(XElement html) => html.Descendants("details").Where(details => details.Attribute("class")?.Value == "term");
}
