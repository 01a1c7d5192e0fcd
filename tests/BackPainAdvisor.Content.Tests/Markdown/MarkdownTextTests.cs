using System.Xml.Linq;
using BackPainAdvisor.Content.Markdown.Html;
using BackPainAdvisor.Content.Tests.Markdown.Html;

namespace BackPainAdvisor.Content.Tests.Markdown;

public class MarkdownTextTests
{
    public static TheoryData<string> Hostile =>
    [
        Many("["),
        Many("]"),
        Many("[a]("),
        Many("!["),
        Many("[@"),
        Many("[^1]"),
        Many("*a **b "),
        Many("_a __b "),
        Many("> "),
        Many("- "),
        Many("1. "),
        Many(":::caution\n"),
        Many("{a"),
        Many("<a "),
        Many("\\["),
        Many("`"),
        Many("a\n:   "),
        "|a|b|\n|-|-|\n" + Many("|"),
        Many("[") + "x" + Many("]{claim=walking-helps}"),
        Many("*a ", 400) + Many("b* ", 400),
        Many("[", 60) + "x" + Many("]{claim=walking-helps}", 60),
        string.Concat(Enumerable.Range(3, 60).Reverse().Select(colons => new string(':', colons) + "caution\n")),
        "a\0b\u0001\uFFFE",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_text_is_shown_or_refused_in_time_and_never_throws(string body)
    {
        var site = await InTime.Of(() => SiteText.WithBody(body));

        if (site.Articles is [var article])
        {
            await InTime.Of(() => SiteText.FoundIn(body).ToArray());
            await InTime.Of(() => ArticleHtml.Of(article.Body, site));
        }
        else
        {
            Assert.Equal("markdown", Assert.Single(site.Problems).Rule);
        }
    }

    [Fact]
    public void Text_that_nests_as_far_as_people_go_is_shown()
    {
        var html = SiteText.Html("> - one\n>   - two\n>     1. three\n>        > **four [five]{claim=walking-helps}**");

        Assert.Equal("five", WellFormed.Read(html.Body).Descendants("strong").Single().Value.Split(' ')[1]);
    }

    [Fact]
    public void Too_deep_a_part_is_named_at_its_line()
    {
        var problem = Assert.Single(SiteText.WithBody("Fine.\n\n" + Many("*a ", 60) + Many("b* ", 60)).Problems);

        Assert.Equal("articles/walking.md:10 markdown", $"{problem.Place} {problem.Rule}");
    }

    [Fact]
    public void Raw_html_is_shown_as_typed()
    {
        var html = SiteText.Html("<b>bold</b> <script>alert(1)</script>\n\n<div onclick=\"x()\">\n\n<!-- remark -->");

        Assert.Equal("<p>&lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>&lt;div onclick=&quot;x()&quot;&gt;</p>\n<p>&lt;!-- remark --&gt;</p>\n", html.Body);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JavaScript:alert(1))")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![a](javascript:alert(1))")]
    public void Address_that_could_run_a_script_leads_nowhere(string text)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.Equal("", html.Descendants().Attributes().First(attribute => attribute.Name.LocalName is "href" or "src").Value);
    }

    [Theory]
    [InlineData("[a](/check)", "/check")]
    [InlineData("[a](#top)", "#top")]
    [InlineData("[a](/search?q=a:b)", "/search?q=a:b")]
    [InlineData("[a](https://example.org/a:b)", "https://example.org/a:b")]
    [InlineData("[a](mailto:editors@example.org)", "mailto:editors@example.org")]
    public void Other_addresses_stay(string text, string address)
    {
        Assert.Equal(address, WellFormed.Read(SiteText.Html(text).Body).Descendants("a").Single().Attribute("href")?.Value);
    }

    [Theory]
    [InlineData("[a](/check){onclick=alert(1)}")]
    [InlineData("Text. {style=\"color:red\"}")]
    [InlineData("## Head {onmouseover=x}")]
    [InlineData("![a](/a.svg){onerror=alert(1)}")]
    public void Attributes_are_no_side_door_to_html(string text)
    {
        var html = WellFormed.Read(SiteText.Html(text).Body);

        Assert.DoesNotContain(html.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "style");
        Assert.Contains("8:1 attribute", SiteText.FoundIn(text));
    }

    [Fact]
    public void Table_footnote_and_definition_are_written_well()
    {
        var html = WellFormed.Read(SiteText.Html("""
            | Day | Minutes |
            | --- | ------: |
            | 1   | 10      |

            Walk.[^1]

            [^1]: Or swim.

            Flare
            :   Some days of more pain.
            """).Body);

        Assert.Equal(["Day", "Minutes"], html.Descendants("th").Select(cell => cell.Value));
        Assert.Equal("#fn:1", html.Descendants("a").First().Attribute("href")?.Value);
        Assert.Equal("Flare", html.Descendants("dt").Single().Value);
        Assert.Equal("Some days of more pain.", html.Descendants("dd").Single().Value.Trim());
    }

    [Fact]
    public void Plain_text_is_the_words_alone()
    {
        var text = SiteText.WithBody("## Head\n\n[Walking *helps*.]{claim=walking-helps} See [this page](/check) [@who-2023] &amp; more.\n\n- one\n- two").Articles[0].Body.PlainText;

        Assert.Equal("Head\nWalking helps. See this page  & more.\none\ntwo\n", text);
    }

    private static string Many(string mark, int times = 2_100) => string.Concat(Enumerable.Repeat(mark, times));
}
