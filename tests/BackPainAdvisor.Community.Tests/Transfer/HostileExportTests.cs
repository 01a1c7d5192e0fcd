using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Tests.Comments;
using BackPainAdvisor.Community.Transfer;
using BackPainAdvisor.Community.Typing;
using Microsoft.EntityFrameworkCore;
using static BackPainAdvisor.Community.Tests.Transfer.OldSite;

namespace BackPainAdvisor.Community.Tests.Transfer;

/// <summary>Files that somebody made to harm.</summary>
public sealed class HostileExportTests
{
    private const string Walking = "https://old.example/walking";

    [Theory]
    [InlineData("<!DOCTYPE rss><rss/>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item>&x;</item></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss>&b;</rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss/>")]
    [InlineData("<rss><channel><item>&nbsp;</item></channel></rss>")]
    [InlineData("<rss><channel><item></channel></rss>")]
    [InlineData("<rss><channel>")]
    [InlineData("<html/>")]
    [InlineData("not XML")]
    [InlineData("")]
    public async Task Dtd_entities_and_what_is_no_export_are_refused(string file)
    {
        await using var community = await TestCommunity.StartAsync();

        await Assert.ThrowsAsync<TransferRefusedException>(() => community.TakeWordPressAsync(file));
        await Assert.ThrowsAsync<TransferRefusedException>(() => community.TakeDisqusAsync(file.Replace("rss", "disqus", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Elements_a_hundred_thousand_deep_are_refused()
    {
        await using var community = await TestCommunity.StartAsync();

        var refusal = await Assert.ThrowsAsync<TransferRefusedException>(() => community.TakeWordPressAsync("<rss><channel>" + string.Concat(Enumerable.Repeat("<a>", 100_000))));

        Assert.Contains("deep", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hundred_thousand_answers_to_answers_become_one_thread()
    {
        var comments = Enumerable.Range(1, 100_000).Select(id => new ForeignComment($"{id}", $"{id - 1}", $"Reader {id}", "x", DateTime.UnixEpoch.AddSeconds(id), ForeignState.Approved)).ToList();

        var placed = Threading.Flatten(comments);

        Assert.Equal(comments, placed.Select(one => one.Comment));
        Assert.Null(placed[0].Opening);
        Assert.All(placed.Skip(1), one => Assert.Same(comments[0], one.Opening));
        Assert.Equal("Reader 99999", placed[^1].Answered?.Name);
    }

    [Fact]
    public async Task Answers_to_answers_are_taken_in_as_one_thread_across_batches()
    {
        await using var community = await TestCommunity.StartAsync();
        var comments = Enumerable.Range(1, 450).Select(id => WordPress(id, $"Number {id}", parent: id - 1, name: $"Reader {id}", date: $"2012-03-04 00:{id / 60:00}:{id % 60:00}"));

        var report = await community.TakeWordPressAsync(Wxr(Item(Walking, [.. comments])));

        Assert.Equal(450, report.Published);
        await using var db = community.Open();
        Assert.Equal(449, await db.Comments.CountAsync(comment => comment.ReplyTo == 1));
        Assert.Equal("In reply to Reader 449:\n\nNumber 450", (await db.Comments.OrderBy(comment => comment.Id).LastAsync()).Body);
    }

    [Fact]
    public async Task Answers_in_a_circle_and_to_oneself_each_stand_once()
    {
        await using var community = await TestCommunity.StartAsync();

        await community.TakeWordPressAsync(Wxr(Item(Walking,
            WordPress(1, "a", parent: 3), WordPress(2, "b", parent: 1), WordPress(3, "c", parent: 2), WordPress(4, "d", parent: 4), WordPress(5, "e", parent: 4711), WordPress(6, "f", parent: 3))));

        var page = await community.PageAsync();
        Assert.Equal(6, page.Shown);
        Assert.Equal(6, page.Threads.Sum(thread => 1 + thread.Replies.Count));
    }

    [Fact]
    public async Task Hostile_text_in_every_field_is_kept_as_text()
    {
        await using var community = await TestCommunity.StartAsync();
        var texts = HostileTexts.All.Where(text => !text.Contains("]]>", StringComparison.Ordinal) && text.All(letter => letter is >= ' ' and < '\ud800' or '\n')).ToList();

        await community.TakeWordPressAsync(Wxr(Item(Walking, [
            .. texts.Select((text, number) => WordPress(number + 1, text, name: text)),
            .. texts.Select(text => WordPress(4711, "x").Replace("4711", $"<![CDATA[{text}]]>", StringComparison.Ordinal)),
            .. texts.Select((text, number) => WordPress(10_000 + number, "x", approved: $"<![CDATA[{text}]]>", type: $"<![CDATA[{text}]]>", date: $"<![CDATA[{text}]]>"))])));
        await community.TakeDisqusAsync(Disqus([Thread(1, Walking), .. texts.Select((text, number) => Post(number + 1, 1, text, name: $"<![CDATA[{text}]]>", createdAt: $"<![CDATA[{text}]]>"))]));

        await using var db = community.Open();
        var comments = await db.Comments.ToListAsync();
        Assert.True(comments.Count > texts.Count / 2);
        Assert.All(comments, comment => Assert.Equal((TypedText.Line(comment.Name), TypedText.Lines(comment.Body)), (comment.Name, comment.Body)));
        Assert.All(comments, comment => HostileCommentTests.AssertAllowed(CommentText.ToHtml(comment.Body)));
    }

    [Theory]
    [InlineData("<rss><channel><title a=\"{0}\"/>")]
    [InlineData("<rss><channel><!--{0}--></channel></rss>")]
    [InlineData("<rss><channel><item><wp:comment xmlns:wp=\"x\"><wp:comment_content>{0}</wp:comment_content></wp:comment></item></channel></rss>")]
    [InlineData("<rss><channel><{0}/></channel></rss>")]
    public void Hundred_million_letters_in_one_place_are_refused_or_passed_over_in_little_memory(string file)
    {
        var (before, after) = (file[..file.IndexOf("{0}", StringComparison.Ordinal)], file[(file.IndexOf("{0}", StringComparison.Ordinal) + 3)..]);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        using var text = new Long(before, 100_000_000, after);

        try
        {
            Assert.All(WordPressFile.Read(text), thread => Assert.Null(Assert.Single(thread.Comments).Html));
        }
        catch (TransferRefusedException)
        {
            // Refused is as good as passed over.
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 50_000_000, $"It took {GC.GetAllocatedBytesForCurrentThread() - allocated:N0} bytes.");
    }

    /// <summary>So many letters between a beginning and an end.</summary>
    private sealed class Long(string before, int letters, string after) : TextReader
    {
        private int at;

        public override int Read(char[] buffer, int index, int count)
        {
            var most = Math.Min(count, before.Length + letters + after.Length - at);
            for (var number = 0; number < most; number++, at++)
            {
                buffer[index + number] = at < before.Length ? before[at] : at < before.Length + letters ? 'x' : after[at - before.Length - letters];
            }

            return most;
        }
    }
}
