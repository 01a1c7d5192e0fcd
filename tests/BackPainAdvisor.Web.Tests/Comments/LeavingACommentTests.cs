using System.Net;
using BackPainAdvisor.Community.Comments;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Web.Tests.Comments;

public sealed class LeavingACommentTests(DiscussionSite site) : IClassFixture<DiscussionSite>
{
    private readonly Writer _writer = site.Writer();

    [Fact]
    public async Task Comment_is_answered_with_its_private_page_and_held()
    {
        using var answer = await _writer.SendAsync(form => form["Body"] = "It *eased* after a week.");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Matches("^/comments/[0-9]+\\?key=[A-Za-z0-9_-]{22}$", answer.Headers.Location!.OriginalString);
        var page = await _writer.Browser.PageAsync(answer.Headers.Location.OriginalString);
        Assert.Equal("Held until an editor has read it", page.QuerySelector("[role=status] h2")?.TextContent);
        Assert.Equal("eased", page.QuerySelector(".said em")?.TextContent);
    }

    [Fact]
    public async Task Held_comment_is_nowhere_until_it_is_published_and_then_on_the_article_and_in_the_feed()
    {
        const string Words = "The pond has nine ducks.";
        var left = await _writer.LeaveAsync(form => form["Body"] = Words);
        site.ShowWhatChanged();
        Assert.DoesNotContain(Words, await _writer.Browser.GetStringAsync(Path("/articles/back-scans")), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await _writer.Browser.GetStringAsync(Path("/comments/feed.xml")), StringComparison.Ordinal);

        await site.PublishAsync(left.Id);

        var article = await _writer.Browser.PageAsync("/articles/back-scans");
        Assert.Contains(Words, article.QuerySelector($"#comments article#comment-{left.Id}[data-comment-id='{left.Id}']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Words, await _writer.Browser.GetStringAsync(Path("/comments/feed.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_tried_stands_beside_the_comment()
    {
        var left = await _writer.LeaveAsync(form => (form["Tried"], form["HowLong"], form["Changed"]) = ("Walking", "6 weeks", "Less stiff"));
        await site.PublishAsync(left.Id);

        var comment = (await _writer.Browser.PageAsync("/articles/back-scans")).QuerySelector($"#comment-{left.Id}")!;

        Assert.Equal(["Walking", "6 weeks", "Less stiff"], comment.QuerySelectorAll("dd").Select(part => part.TextContent));
    }

    [Fact]
    public async Task Form_sent_twice_is_one_comment_with_one_page()
    {
        var before = await CountAsync();

        var first = await _writer.LeaveAsync(form => form["Body"] = "I pressed the button twice.");
        var second = await _writer.LeaveAsync(form => form["Body"] = "I pressed the button twice.");

        Assert.Equal(first, second);
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Form_sent_five_times_at_once_is_one_comment()
    {
        var before = await CountAsync();

        var left = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _writer.LeaveAsync(form => form["Body"] = "I hammered on the button.")));

        Assert.Single(left.Distinct());
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Nobody_can_set_what_the_form_does_not_ask()
    {
        var left = await _writer.LeaveAsync(form =>
        {
            (form["Id"], form["State"], form["Article"], form["slug"]) = ("999999", "Published", "walking-for-lower-back-pain", "walking-for-lower-back-pain");
            (form["WrittenAt"], form["PublishedAt"], form["Flags"], form["Place"], form["Version"]) = ("2001-01-01", "2001-01-01", "Trap", "7", "9");
        });

        var comment = (await site.CommentAsync(left.Id))!;

        Assert.NotEqual(999999, comment.Id);
        Assert.Equal((CommentState.Waiting, "back-scans", CommentFlags.None), (comment.State, comment.Article, comment.Flags));
        Assert.True(comment.WrittenAt.Year > 2001);
        Assert.Null(comment.PublishedAt);
        Assert.Null(comment.Place);
    }

    [Fact]
    public async Task Article_that_is_not_there_takes_no_comment()
    {
        var stamp = await _writer.StampAsync("/articles/back-scans");

        using var answer = await _writer.PostAsync("/articles/nowhere/comments", new Dictionary<string, string> { ["Name"] = "Ann", ["Body"] = "x", ["Consent"] = "yes", ["Stamp"] = stamp });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Database_holds_no_address_and_no_private_key()
    {
        var left = await _writer.LeaveAsync(form => form["Body"] = "Where do I come from?");

        var comment = (await site.CommentAsync(left.Id))!;
        var bytes = await BytesAsync(site.Database);

        Assert.Equal(16, comment.AddressHash!.Length);
        Assert.DoesNotContain("2001:db8", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("20010db8", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(left.Key, bytes, StringComparison.Ordinal);
        Assert.Contains("Where do I come from?", bytes, StringComparison.Ordinal);
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);

    // The file and its write-ahead log, while the site has them open.
    private static async Task<string> BytesAsync(string database)
    {
        var text = "";
        foreach (var file in new[] { database, database + "-wal" })
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            text += await reader.ReadToEndAsync();
        }

        return text;
    }

    private Task<int> CountAsync() => site.AskAsync(db => db.Comments.CountAsync());
}
