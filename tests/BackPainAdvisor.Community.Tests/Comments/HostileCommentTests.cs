using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Typing;
using BackPainAdvisor.Content.Feeds;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainAdvisor.Community.Tests.Comments;

public sealed class HostileCommentTests
{
    private static readonly HashSet<string> Elements = ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a", "bdi"];
    private static readonly HashSet<(string, string)> Attributes = [("a", "href"), ("a", "rel"), ("ol", "start")];

    [Fact]
    public void Hostile_texts_come_out_as_allowed_elements_only()
    {
        Assert.All(HostileTexts.All, typed => AssertAllowed(CommentText.ToHtml(TypedText.Lines(typed))));
    }

    [Fact]
    public void There_are_more_than_five_hundred_hostile_texts()
    {
        Assert.True(HostileTexts.All.Distinct(StringComparer.Ordinal).Count() >= 500);
    }

    [Fact]
    public void Feed_of_all_hostile_texts_is_well_formed_and_holds_no_element_of_theirs()
    {
        var entries = HostileTexts.All.Select(typed => new FeedEntry(TypedText.Line(typed), "/comments/1", DateTime.UnixEpoch, DateTime.UnixEpoch, CommentText.ToPlain(TypedText.Lines(typed)), typed)).ToList();

        using var xml = XmlReader.Create(new StringReader(AtomFeed.Of("Comments", "https://site.example", "/comments/feed.xml", entries)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (xml.Read())
        {
            names.Add(xml.NodeType is XmlNodeType.Element ? xml.LocalName : "");
        }

        Assert.Equal(["", "author", "entry", "feed", "id", "link", "name", "published", "summary", "title", "updated"], names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("http://b.example.\u202E.\u0301\uD83D\uDE00#")] // A mark that stands on no letter, behind a turn of direction.
    [InlineData("http://\u0660\u0662\u0663.0.0.1/")] // A browser reads a last part of digits as IPv4.
    public void Host_that_no_browser_can_read_is_shown_as_typed_and_leads_nowhere(string typed)
    {
        var body = Parse(CommentText.ToHtml(typed));

        Assert.Null(body.QuerySelector("a"));
        Assert.Equal(typed, body.TextContent.TrimEnd());
    }

    [Fact]
    public void Host_written_as_numbers_is_a_link_where_they_are_an_address()
    {
        Assert.Equal("http://192.0.2.1/", Parse(CommentText.ToHtml("http://192.0.2.1/")).QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void Any_text_comes_out_as_allowed_elements_only()
    {
        Prop.ForAll(AnyText().ToArbitrary(), text => AssertAllowed(CommentText.ToHtml(TypedText.Lines(text))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Any_text_keeps_its_words()
    {
        Prop.ForAll(AnyText().ToArbitrary(), text =>
        {
            var typed = TypedText.Lines(text).Replace("](", "] (", StringComparison.Ordinal); // An address behind a text of its own is not shown.
            var body = Parse(CommentText.ToHtml(typed));
            foreach (var host in body.QuerySelectorAll("a + bdi"))
            {
                host.Remove();
            }

            Assert.Equal(Words(typed), Words(body.TextContent));
            if (!typed.Contains("://", StringComparison.Ordinal))
            {
                Assert.Equal(Words(typed), Words(CommentText.ToPlain(typed)));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Any_text_without_marks_is_shown_letter_for_letter()
    {
        Prop.ForAll(AnyText().ToArbitrary(), text =>
        {
            var typed = TypedText.Lines(string.Concat(text.Select(letter => char.IsAsciiDigit(letter) || "*_->+[".Contains(letter, StringComparison.Ordinal) ? 'x' : letter)).Replace("://", ":", StringComparison.Ordinal)); // Beside a link its host is shown.

            Assert.Equal(Lines(typed), Lines(Parse(CommentText.ToHtml(typed)).TextContent));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Any_text_normalised_twice_is_the_same()
    {
        Prop.ForAll(AnyText().ToArbitrary(), text => Assert.Equal(TypedText.Lines(text), TypedText.Lines(TypedText.Lines(text))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    /// <summary>Without white space and what may be a mark of Markdown: emphasis, bullets, numbers of lists, quotes.</summary>
    private static string Words(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsAsciiDigit(character) && !"*_->.)".Contains(character, StringComparison.Ordinal)));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    internal static void AssertAllowed(string html)
    {
        foreach (var element in Parse(html).QuerySelectorAll("*"))
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains((element.LocalName, attribute.Name), Attributes));
            if (element.LocalName == "a")
            {
                var address = new Uri(element.GetAttribute("href")!);
                Assert.True(address.Scheme is "http" or "https");
                Assert.Equal("", address.UserInfo);
                Assert.Equal("ugc nofollow noopener", element.GetAttribute("rel"));
                Assert.True(element.TextContent == element.GetAttribute("href") || IsHostShown(element, address) || HasSameAddress(element, address));
                Assert.Null(element.ParentElement!.Closest("a"));
            }
        }
    }

    private static bool IsHostShown(IElement link, Uri address) => link.NextElementSibling?.TextContent == $"({address.IdnHost})";

    private static bool HasSameAddress(IElement link, Uri address) => Uri.TryCreate(link.TextContent, UriKind.Absolute, out var shown) && shown == address;

    private static IElement Parse(string html) => new HtmlParser().ParseDocument($"<!doctype html><body>{html}").Body!;

    private static Gen<string> AnyText() => Gen.OneOf(
        Gen.Elements(HostileTexts.Pieces).ListOf().Select(string.Concat),
        Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()).ListOf().Select(string.Concat),
        Gen.Elements("*_`[]()!<>#-+.\\/:&;=|~'\"\n \tahtps01@%".Select(character => character.ToString()).ToArray()).ListOf().Select(string.Concat));
}
