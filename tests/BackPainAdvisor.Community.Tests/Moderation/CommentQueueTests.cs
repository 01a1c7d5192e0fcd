using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Community.Tests.Comments;
using BackPainAdvisor.Content.Safety;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class CommentQueueTests
{
    private static readonly CommentRules Rules = ScreeningSentences.Published;

    [Fact]
    public async Task What_waits_comes_oldest_first_and_what_was_decided_newest_first()
    {
        await using var community = await TestCommunity.StartAsync();
        foreach (var number in Enumerable.Range(1, 3))
        {
            await community.KeepAsync($"Waits {number}");
            await community.PublishedAsync($"Shown {number}");
        }

        Assert.Equal(["Waits 1", "Waits 2", "Waits 3"], await BodiesAsync(community, QueueList.Waiting));
        Assert.Equal(["Shown 3", "Shown 2", "Shown 1"], await BodiesAsync(community, QueueList.Published));
    }

    [Fact]
    public async Task Long_queue_comes_in_pages_that_leave_nothing_out()
    {
        await using var community = await TestCommunity.StartAsync();
        for (var number = 0; number < CommentQueue.CommentsPerPage + 2; number++)
        {
            await community.KeepAsync($"Number {number}");
        }

        var first = await ReadAsync(community);
        var second = await ReadAsync(community, after: first.Next);

        Assert.Equal(50, first.Comments.Count);
        Assert.Equal(["Number 50", "Number 51"], second.Comments.Select(c => c.Body));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Words_of_crisis_come_first_then_urgent_signs_then_what_waits_longest()
    {
        await using var community = await TestCommunity.StartAsync();
        foreach (var body in new[] { "One", "My groin is numb, one", "Two", "I want to die, one", "My groin is numb, two", "I want to die, two" })
        {
            await community.LeaveAsync(body, rules: Rules);
        }

        Assert.Equal(
            ["I want to die, one", "I want to die, two", "My groin is numb, one", "My groin is numb, two", "One", "Two"],
            await BodiesAsync(community, QueueList.Waiting));
        Assert.Equal(
            ["I want to die, one", "I want to die, two", "My groin is numb, one", "My groin is numb, two"],
            await BodiesAsync(community, QueueList.Urgent));
    }

    [Fact]
    public async Task Long_queue_with_many_that_press_comes_in_pages_that_leave_nothing_out()
    {
        await using var community = await TestCommunity.StartAsync();
        for (var number = 0; number < 120; number++)
        {
            await community.LeaveAsync(number % 2 == 0 ? $"My groin is numb {number}" : $"Number {number}", rules: Rules);
        }

        string[] pressing = [.. Enumerable.Range(0, 60).Select(number => $"My groin is numb {2 * number}")];
        Assert.Equal([.. pressing, .. Enumerable.Range(0, 60).Select(number => $"Number {(2 * number) + 1}")], await AllPagesAsync(community, QueueList.Waiting));
        Assert.Equal(pressing, await AllPagesAsync(community, QueueList.Urgent));
    }

    [Fact]
    public async Task Search_in_a_long_queue_comes_by_age_in_pages_that_leave_nothing_out()
    {
        await using var community = await TestCommunity.StartAsync();
        for (var number = 0; number < 120; number++)
        {
            await community.LeaveAsync(number % 2 == 0 ? $"My groin is numb {number}" : $"Numb as a stone {number}", rules: Rules);
        }

        Assert.Equal(Enumerable.Range(0, 120).Select(number => number % 2 == 0 ? $"My groin is numb {number}" : $"Numb as a stone {number}"), await AllPagesAsync(community, QueueList.Waiting, "numb"));
        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"My groin is numb {2 * number}"), await AllPagesAsync(community, QueueList.Urgent, "numb"));
    }

    [Fact]
    public async Task Pressing_comments_are_found_without_a_look_at_the_others()
    {
        await using var community = await TestCommunity.StartAsync(on: TestPlace.File());
        await using var db = community.Open();
        await db.Database.OpenConnectionAsync();
        foreach (var rank in QueueRanks.Pressing)
        {
            await using var command = db.Comments.Where(c => c.State == CommentState.Waiting && c.Id > 0).Where(rank).OrderBy(c => c.Id).CreateDbCommand();
            command.CommandText = $"explain query plan {command.CommandText}";
            await using var way = await command.ExecuteReaderAsync();

            Assert.True(await way.ReadAsync());
            Assert.Contains("CommentsWithFindings", way.GetString(way.GetOrdinal("detail")), StringComparison.Ordinal);
            Assert.False(await way.ReadAsync());
        }
    }

    [Fact]
    public async Task List_of_all_shows_every_state_newest_first()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Shown");
        await community.Desk.RejectAsync((await community.KeepAsync("Refused")).Comment.Id, "It sells something");
        await community.KeepAsync("Waits");

        Assert.Equal(["Waits", "Refused", "Shown"], await BodiesAsync(community, QueueList.All));
    }

    [Fact]
    public async Task Counts_tell_what_waits_and_how_long_the_decisions_of_thirty_days_took()
    {
        await using var community = await TestCommunity.StartAsync();
        await community.PublishedAsync("Long ago");
        community.Clock.Move(TimeSpan.FromDays(31));
        var early = (await community.KeepAsync("Early")).Comment;
        community.Clock.Move(TimeSpan.FromHours(8));
        var late = (await community.KeepAsync("Late")).Comment;
        community.Clock.Move(TimeSpan.FromHours(1));
        foreach (var comment in new[] { early, late })
        {
            await community.Desk.PublishAsync(comment.Id);
        }

        await community.PublishedAsync("At once");
        await community.KeepAsync("Waits");
        await community.LeaveAsync("My groin is numb", rules: Rules);

        await using var db = community.Open();
        Assert.Equal(new QueueCounts(2, 1, TimeSpan.FromHours(1), TimeSpan.FromHours(9)), await QueueCounts.ReadAsync(db, community.Clock.Now, default));
    }

    [Theory]
    [InlineData("walking", "Walking helps me")]
    [InlineData("WALK me", "Walking helps me")]
    [InlineData("grieta", "")]
    [InlineData("Bert", "Heat is good")]
    [InlineData("walking heat", "")]
    [InlineData("größe", "Die Größe zählt")]
    public async Task Search_finds_comments_that_have_all_the_words_in_name_or_text(string words, string found)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.LeaveAsync("Walking helps me");
        await community.LeaveAsync("Heat is good", name: "Bert");
        await community.LeaveAsync("Die Größe zählt");

        Assert.Equal(found, string.Join('|', await BodiesAsync(community, QueueList.Waiting, words)));
    }

    [Fact]
    public async Task Search_follows_a_text_that_is_changed_and_forgets_one_that_is_erased()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Walking helps");
        await community.Desk.EditAsync(kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = "Swimming helps" }, TestCommunity.Reserved, CommentRules.None);

        Assert.Empty(await BodiesAsync(community, QueueList.Waiting, "walking"));
        Assert.Equal(["Swimming helps"], await BodiesAsync(community, QueueList.Waiting, "swimming"));
    }

    /// <summary>Operators of FTS5 and of to_tsquery, quotes, wildcards, SQL.</summary>
    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("walk*")]
    [InlineData("a AND")]
    [InlineData("NEAR(")]
    [InlineData("a & | !")]
    [InlineData("a:*")]
    [InlineData("<->")]
    [InlineData("^a")]
    [InlineData("-a")]
    [InlineData("Name:x")]
    [InlineData("{Name Body}: x")]
    [InlineData("'; drop table \"Comments\"; --")]
    [InlineData("%_\\")]
    [InlineData("(((((")]
    [InlineData("\u0000")]
    [InlineData("\ud800")]
    [InlineData("🚶")]
    [InlineData("   ")]
    public async Task Search_survives_whatever_is_typed(string words)
    {
        await using var community = await TestCommunity.StartAsync();
        await community.KeepAsync("Walking helps");

        await ReadAsync(community, words: words);

        Assert.Equal(["Walking helps"], await BodiesAsync(community, QueueList.Waiting, "walking"));
    }

    [Fact]
    public async Task Decided_comment_says_who_decided()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = (await community.KeepAsync("Walking helps")).Comment;
        await community.Decisions.DecideAsync([new Seen(comment.Id, comment.Version)], Decision.Publish, null, "anna");

        var queue = await ReadAsync(community, QueueList.Published);

        Assert.Equal(("anna", "publish"), (queue.LastDecisions[comment.Id].Actor, queue.LastDecisions[comment.Id].Deed));
    }

    private static async Task<CommentQueue> ReadAsync(TestCommunity community, QueueList list = QueueList.Waiting, string? words = null, QueuePlace? after = null)
    {
        await using var db = community.Open();
        return await CommentQueue.ReadAsync(db, community.Store, list, words, after, default);
    }

    private static async Task<List<string>> AllPagesAsync(TestCommunity community, QueueList list, string? words = null)
    {
        var read = new List<string>();
        var after = default(QueuePlace);
        do
        {
            var page = await ReadAsync(community, list, words, QueuePlace.Read(after?.ToString()));
            read.AddRange(page.Comments.Select(comment => comment.Body));
            after = page.Next;
        }
        while (after is not null);

        return read;
    }

    private static async Task<IEnumerable<string>> BodiesAsync(TestCommunity community, QueueList list, string? words = null) =>
        (await ReadAsync(community, list, words)).Comments.Select(comment => comment.Body);
}
