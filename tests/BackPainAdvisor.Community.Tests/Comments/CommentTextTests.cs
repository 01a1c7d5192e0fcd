using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class CommentTextTests
{
    private const string Rel = "rel=\"ugc nofollow noopener\"";

    [Theory]
    [InlineData("It helped.", "<p>It helped.</p>\n")]
    [InlineData("One\n\nTwo", "<p>One</p>\n<p>Two</p>\n")]
    [InlineData("One\nTwo", "<p>One<br>\nTwo</p>\n")]
    [InlineData("*so* **much**", "<p><em>so</em> <strong>much</strong></p>\n")]
    [InlineData("_so_ __much__", "<p><em>so</em> <strong>much</strong></p>\n")]
    [InlineData("- one\n- two", "<ul>\n<li>one\n</li>\n<li>two\n</li>\n</ul>\n")]
    [InlineData("3. one\n4. two", "<ol start=\"3\">\n<li>one\n</li>\n<li>two\n</li>\n</ol>\n")]
    [InlineData("> said\n> so", "<blockquote>\n<p>said<br>\nso</p>\n</blockquote>\n")]
    public void Small_Markdown_becomes_html(string body, string html)
    {
        Assert.Equal(html, CommentText.ToHtml(body));
    }

    [Theory]
    [InlineData("2*3*4 = 24")]
    [InlineData("snake_case_name")]
    [InlineData("> 5 kg is a lot")]
    [InlineData(">5 kg is a lot")]
    [InlineData("+ 3 more")]
    [InlineData("* * *")]
    [InlineData("---")]
    [InlineData("# first")]
    [InlineData("Heading\n---")]
    [InlineData("&amp; &lt;b&gt; &#65; &copy")]
    [InlineData(@"C:\temp\[x]")]
    [InlineData("a < b > c \"d\" 'e' & f")]
    [InlineData("foo<bar> <b>x</b> <!-- y --> <?z?>")]
    [InlineData("`code` ```fence``` ~~struck~~ ==mark==")]
    [InlineData("[a]: /evil \"title\"")]
    [InlineData("[a][b] [a] [] [](x)")]
    [InlineData("| a | b |\n|---|---|")]
    [InlineData("```\ncode\n```")]
    [InlineData("![alt](javascript:x)")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("x^2^ H~2~O {.a onclick=b}")]
    [InlineData(":smile: :) (c) -- ...")]
    [InlineData("50% of 100")]
    public void What_is_no_small_Markdown_is_shown_as_typed(string body)
    {
        Assert.Equal($"<p>{Escaped(body)}</p>\n", CommentText.ToHtml(body));
    }

    [Fact]
    public void Address_by_itself_is_a_link_without_the_full_stop_behind_it()
    {
        Assert.Equal(
            $"<p>See <a href=\"https://www.nhs.uk/a_b_c?x=1&amp;y=2\" {Rel}>https://www.nhs.uk/a_b_c?x=1&amp;y=2</a>.</p>\n",
            CommentText.ToHtml("See https://www.nhs.uk/a_b_c?x=1&y=2."));
    }

    [Fact]
    public void Link_with_a_text_of_its_own_shows_its_host()
    {
        Assert.Equal(
            $"<p><a href=\"https://evil.example/x\" {Rel}><bdi>https://www.nhs.uk</bdi></a> <bdi>(evil.example)</bdi></p>\n",
            CommentText.ToHtml("[https://www.nhs.uk](https://evil.example/x)"));
    }

    [Fact]
    public void Text_nested_too_deep_is_shown_as_typed()
    {
        var body = string.Concat(Enumerable.Repeat("- ", 2000)) + "x";

        Assert.Equal($"<p>{Escaped(body)}</p>\n", CommentText.ToHtml(body));
    }

    [Fact]
    public void Quotes_go_ten_deep_and_the_rest_is_shown_as_typed()
    {
        var html = CommentText.ToHtml(new string('>', 15) + " deep");

        Assert.Equal(10, html.Split("<blockquote>").Length - 1);
        Assert.Contains("<p>&gt;&gt;&gt;&gt;&gt; deep</p>", html, StringComparison.Ordinal);
    }

    private static string Escaped(string text) => text
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;").Replace("\n", "<br>\n");
}
