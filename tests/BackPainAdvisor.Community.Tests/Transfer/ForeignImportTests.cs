using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Transfer;
using Microsoft.EntityFrameworkCore;
using static BackPainAdvisor.Community.Tests.Transfer.OldSite;

namespace BackPainAdvisor.Community.Tests.Transfer;

public sealed class ForeignImportTests
{
    private const string Walking = "https://old.example/2012/03/walk-more.html";

    [Fact]
    public async Task Comments_of_WordPress_keep_names_times_threads_and_words()
    {
        await using var community = await TestCommunity.StartAsync();

        var report = await community.TakeWordPressAsync(Wxr(Item(Walking,
            WordPress(7, "Does walking help?\n\nReally?"),
            WordPress(9, "<p>It <strong>did</strong>.</p>", parent: 7, name: "Bob", date: "2012-03-05 00:00:00"),
            WordPress(8, "Thanks", parent: 9, date: "2012-03-06 00:00:00"))));

        Assert.Equal((3, 3, 0, 0), (report.Read, report.Published, report.Waiting, report.There));
        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal(("Ada", "Does walking help?\n\nReally?", new DateTime(2012, 3, 4, 5, 6, 7, DateTimeKind.Utc)), (thread.Opening.Name, thread.Opening.Body, thread.Opening.WrittenAt));
        Assert.Equal([("Bob", "It **did**."), ("Ada", "In reply to Bob:\n\nThanks")], thread.Replies.Select(reply => (reply.Name, reply.Body)));
    }

    [Fact]
    public async Task Comments_of_Disqus_keep_names_times_threads_and_words()
    {
        await using var community = await TestCommunity.StartAsync();

        var report = await community.TakeDisqusAsync(Disqus(
            Thread(1, Walking), Thread(2, "https://old.example/nowhere"),
            Post(10, 1, "<p>Does it?</p><p>Really?</p>"), Post(11, 1, "<p>Yes</p>", parent: 10, name: "Cy", createdAt: "2013-03-05T00:00:00Z"),
            Post(12, 2, "<p>Lost</p>"), Post(13, 1, "Spam", isSpam: true), Post(14, 1, "Gone", isDeleted: true)));

        Assert.Equal((5, 2, 0), (report.Read, report.Published, report.Waiting));
        Assert.Equal(("https://old.example/nowhere", 1), Assert.Single(report.Unmapped.Select(pair => (pair.Key, pair.Value))));
        Assert.Equal(["deleted", "spam"], report.LeftOut.Keys);
        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal(("Bob", "Does it?\n\nReally?", new DateTime(2013, 3, 4, 5, 6, 7, DateTimeKind.Utc)), (thread.Opening.Name, thread.Opening.Body, thread.Opening.WrittenAt));
        Assert.Equal(("Cy", "Yes"), Assert.Single(thread.Replies.Select(reply => (reply.Name, reply.Body))));
    }

    [Fact]
    public async Task Everything_waits_unless_approved_ones_are_to_be_published()
    {
        await using var community = await TestCommunity.StartAsync();

        var report = await community.TakeWordPressAsync(Wxr(Item(Walking, WordPress(1, "One"), WordPress(2, "Two", parent: 1))), publishes: false);

        Assert.Equal((0, 2), (report.Published, report.Waiting));
        await using var db = community.Open();
        Assert.All(await db.Comments.ToListAsync(), comment => Assert.Equal(CommentState.Waiting, comment.State));
    }

    [Fact]
    public async Task Words_of_danger_an_editors_name_and_what_was_pending_wait_all_the_same()
    {
        await using var community = await TestCommunity.StartAsync();

        await community.TakeWordPressAsync(Wxr(Item(Walking,
            WordPress(1, "My groin is numb."), WordPress(2, "Hello", name: "Advisor editor"), WordPress(3, "Hello", approved: "0"), WordPress(4, "Answer", parent: 3))));

        await using var db = community.Open();
        var comments = await db.Comments.OrderBy(comment => comment.Id).ToListAsync();
        Assert.All(comments, comment => Assert.Equal(CommentState.Waiting, comment.State));
        Assert.Equal("urgent/saddle-numb", comments[0].Findings);
    }

    [Fact]
    public async Task Spam_trash_pingbacks_and_what_nobody_can_read_are_left_out_and_counted()
    {
        await using var community = await TestCommunity.StartAsync();

        var report = await community.TakeWordPressAsync(Wxr(Item(Walking,
            WordPress(1, "a", approved: "spam"), WordPress(2, "b", approved: "trash"), WordPress(3, "c", type: "pingback"), WordPress(4, "<script>x</script>"),
            WordPress(5, new string('x', 5001)), WordPress(6, new string('x', 60_000)), WordPress(7, "kept"), WordPress(7, "again"), WordPress(8, "d", date: "2999-99-99 00:00:00", name: ""))));

        Assert.Equal("deleted 1, empty 1, pingbacks 1, spam 1, too long 2, twice in the file 1", string.Join(", ", report.LeftOut.Select(pair => $"{pair.Key} {pair.Value}")));
        await using var db = community.Open();
        Assert.Equal([("Ada", "kept"), ("Anonymous", "d")], (await db.Comments.OrderBy(c => c.WrittenAt).ToListAsync()).Select(c => (c.Name, c.Body)));
    }

    [Fact]
    public async Task Import_run_twice_adds_only_what_is_new_and_not_what_was_erased()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.TakeWordPressAsync(Wxr(Item(Walking, WordPress(1, "One"), WordPress(2, "Two", parent: 1))));
        await community.Desk.RejectAsync(2, "No.");
        await community.Queue.RunAsync(async db =>
        {
            (await db.Comments.FindAsync(1L))!.Erase(community.Clock.GetUtcNow().UtcDateTime);
            return true;
        });

        var report = await community.TakeWordPressAsync(Wxr(Item(Walking, WordPress(1, "One"), WordPress(2, "Two", parent: 1), WordPress(3, "Three", parent: 2), WordPress(2, "Of another blog", date: "2014-01-01 00:00:00"))));

        Assert.Equal((2, 1), (report.There, report.LeftOut["twice in the file"]));
        await using var db = community.Open();
        Assert.Equal([("", null), ("Two", 1L), ("In reply to Ada:\n\nThree", 1L)], (await db.Comments.OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Body, c.ReplyTo)));
    }

    [Fact]
    public async Task Trial_reports_the_same_and_changes_nothing()
    {
        await using var community = await TestCommunity.StartAsync();
        using var file = new StringReader(Wxr(Item(Walking, WordPress(1, "One"), WordPress(2, "My groin is numb.", parent: 1))));

        var report = await community.Import(publishes: true, isTrial: true).TakeWordPressAsync(file);

        Assert.Equal((1, 1), (report.Published, report.Waiting));
        await using var db = community.Open();
        Assert.Empty(await db.Comments.ToListAsync());
    }

    [Theory]
    [InlineData("https://old.example/walking/", "walking")]
    [InlineData("http://old.example/articles/walking", "walking")]
    [InlineData("https://old.example/2012/03/walk-more.html?utm=x#comments", "walking")]
    [InlineData("https://old.example/2012/03/walk-more/", "walking")]
    [InlineData("https://old.example/Heat-Pads", "heat")]
    [InlineData("walking", "walking")]
    [InlineData("https://old.example/about", null)]
    [InlineData("https://old.example/", null)]
    [InlineData("javascript:walking", null)]
    [InlineData("", null)]
    public void Article_is_found_by_address_alias_or_name(string address, string? article)
    {
        Assert.Equal(article, ArticleOfAddress.Find(Now, address));
    }

    [Fact]
    public async Task Imported_reply_that_is_shown_before_its_opening_has_a_place_to_stand()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.TakeWordPressAsync(Wxr(Item(Walking, WordPress(1, "Opening"), WordPress(2, "Reply", parent: 1))), publishes: false);

        await community.Desk.PublishAsync(2);

        var thread = Assert.Single((await community.PageAsync()).Threads);
        Assert.Equal((CommentState.Waiting, "Reply"), (thread.Opening.Removed!.State, Assert.Single(thread.Replies).Body));
        await community.Desk.PublishAsync(1);
        Assert.Equal("Opening", Assert.Single((await community.PageAsync()).Threads).Opening.Body);
    }

    [Fact]
    public async Task Neither_mail_nor_network_address_is_taken_in_and_an_export_has_what_was()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.TakeWordPressAsync(Wxr(Item(Walking, WordPress(1, "One"))));
        await community.TakeDisqusAsync(Disqus(Thread(1, Walking), Post(10, 1, "Two")));

        var exported = await DiscussionTransferTests.ExportAsync(community);

        Assert.DoesNotContain("secret", exported, StringComparison.Ordinal);
        Assert.DoesNotContain("192.0.2", exported, StringComparison.Ordinal);
        Assert.Contains("\"importedFrom\":\"disqus 10 2013-03-04T05:06:07Z\"", exported, StringComparison.Ordinal);
    }
}
