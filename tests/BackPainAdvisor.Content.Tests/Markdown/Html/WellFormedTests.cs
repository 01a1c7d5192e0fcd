namespace BackPainAdvisor.Content.Tests.Markdown.Html;

public class WellFormedTests
{
    [Theory]
    [InlineData("<div>open")]
    [InlineData("<p><div>a</div></p>")]
    [InlineData("<em>a<p>b</p></em>")]
    [InlineData("<div><b>a</div></b>")]
    [InlineData("</p>")]
    [InlineData("<a href=\"/\"><a href=\"/\">a</a></a>")]
    [InlineData("<h2><details><summary>a</summary></details></h2>")]
    public void Html_that_is_not_well_formed_is_refused(string html)
    {
        Assert.ThrowsAny<Exception>(() => WellFormed.Read(html));
    }

    [Theory]
    [InlineData("<p>a <img src=\"/a.svg\" alt=\"b\"> &amp; c<br />d</p>")]
    [InlineData("<div>a <details><summary>b</summary><p>c</p></details></div>")]
    public void Html_that_is_well_formed_is_read(string html)
    {
        Assert.NotEmpty(WellFormed.Read(html).Value);
    }
}
