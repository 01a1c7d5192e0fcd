using System.Diagnostics;
using BackPainAdvisor.Community.Tests.Comments;
using BackPainAdvisor.Community.Transfer;
using BackPainAdvisor.Community.Typing;

namespace BackPainAdvisor.Community.Tests.Transfer;

public sealed class TextOfHtmlTests
{
    [Theory]
    [InlineData("One\nTwo\n\nThree", "One\nTwo\n\nThree")]
    [InlineData("<p>One</p>\n<p>Two<br>Three<br /><br/>Four</p>", "One\n\nTwo\nThree\n\nFour")]
    [InlineData("<em>so</em> <b>much</b> <i></i>x", "*so* **much** x")]
    [InlineData("<strong>not closed", "**not closed**")]
    [InlineData("<ul><li>one</li><li><p>two</p></li></ul>after", "- one\n- two\n\nafter")]
    [InlineData("<blockquote><p>said</p><p>so</p></blockquote><p>No.</p>", "> said\n\n> so\n\nNo.")]
    [InlineData("<a href=\"https://a.example/x?y=1&amp;z=2\" rel=\"nofollow\">here</a>.", "[here](https://a.example/x?y=1&z=2).")]
    [InlineData("<a href='https://a.example/'>https://a.example/</a>", "https://a.example/")]
    [InlineData("<a href=\"javascript:alert(1)\">here</a>", "here")]
    [InlineData("<a href=\"//evil.example\">here</a>", "here")]
    [InlineData("5 &lt; 6 &amp; a<b and foo<bar> &#8217; &eacute;", "5 < 6 & a<b and foo<bar> ’ é")]
    [InlineData("<script>alert(1)</script>a<style>b</style><!-- c -->d<img src=x onerror=alert(1)>", "ad")]
    [InlineData("<script>never closed", "")]
    [InlineData("<!-- never closed <b>", "")]
    [InlineData("<p title=\"a>b\">c</p>", "c")]
    [InlineData("<P CLASS=x>c</P", "c</P")]
    [InlineData("a <3 b", "a <3 b")]
    public void Html_becomes_what_somebody_would_have_typed(string html, string text)
    {
        Assert.Equal(text, TypedText.Lines(TextOfHtml.Of(html)));
    }

    [Fact, Trait("Machine", "Quiet")]
    public void Fifty_thousand_letters_of_any_flood_take_no_time()
    {
        string[] pieces = ["<", "<a ", "<a href=\"", "<!--", "<script>", "<b>", "</b>", "<b><i>", "<blockquote>", "<br>", "<li>", "&", "&lt;", "\"", "<a href=https://a.example/>x", "\n", "<p>"];
        foreach (var piece in pieces)
        {
            var started = Stopwatch.GetTimestamp();

            TextOfHtml.Of(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length)));
            TextOfHtml.Of(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length)) + ">");

            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2), $"'{piece}' took {Stopwatch.GetElapsedTime(started)}.");
        }
    }

    [Fact]
    public void Hostile_texts_come_out_as_texts()
    {
        Assert.All(HostileTexts.All, text => Assert.NotNull(TextOfHtml.Of(text)));
    }
}
