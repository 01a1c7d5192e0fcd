using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content.Safety;

namespace BackPainAdvisor.Community.Tests.Moderation;

public sealed class CommentQueueTests
{
    [Fact]
    public async Task What_waits_comes_oldest_first_and_what_was_decided_newest_first()
    {
        await using var community = await TestCommunity.StartAsync();
        foreach (var number in Enumerable.Range(1, 3))
        {
            await community.KeepAsync($"Waits {number}");
            await community.PublishedAsync($"Shown {number}");
        }

        Assert.Equal(["Waits 1", "Waits 2", "Waits 3"], await BodiesAsync(community, CommentState.Waiting));
        Assert.Equal(["Shown 3", "Shown 2", "Shown 1"], await BodiesAsync(community, CommentState.Published));
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
        var second = await ReadAsync(community, after: first.Comments[^1].Id);

        Assert.Equal((52, true, 50), (first.Waiting, first.HasMore, first.Comments.Count));
        Assert.Equal(["Number 50", "Number 51"], second.Comments.Select(c => c.Body));
        Assert.False(second.HasMore);
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

        Assert.Equal(found, string.Join('|', await BodiesAsync(community, CommentState.Waiting, words)));
    }

    [Fact]
    public async Task Search_follows_a_text_that_is_changed_and_forgets_one_that_is_erased()
    {
        await using var community = await TestCommunity.StartAsync();
        var kept = await community.KeepAsync("Walking helps");
        await community.Desk.EditAsync(kept.Comment.Id, kept.Key!, new CommentInput { Name = "Ada", Body = "Swimming helps" }, TestCommunity.Reserved, CommentRules.None);

        Assert.Empty(await BodiesAsync(community, CommentState.Waiting, "walking"));
        Assert.Equal(["Swimming helps"], await BodiesAsync(community, CommentState.Waiting, "swimming"));
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

        Assert.Equal(["Walking helps"], await BodiesAsync(community, CommentState.Waiting, "walking"));
    }

    [Fact]
    public async Task Decided_comment_says_who_decided()
    {
        await using var community = await TestCommunity.StartAsync();
        var comment = (await community.KeepAsync("Walking helps")).Comment;
        await community.Decisions.DecideAsync([new Seen(comment.Id, comment.Version)], Decision.Publish, null, "anna");

        var queue = await ReadAsync(community, CommentState.Published);

        Assert.Equal(("anna", "publish"), (queue.LastDecisions[comment.Id].Actor, queue.LastDecisions[comment.Id].Deed));
    }

    private static async Task<CommentQueue> ReadAsync(TestCommunity community, CommentState state = CommentState.Waiting, string? words = null, long? after = null)
    {
        await using var db = community.Open();
        return await CommentQueue.ReadAsync(db, community.Store, state, words, after, default);
    }

    private static async Task<IEnumerable<string>> BodiesAsync(TestCommunity community, CommentState state, string? words = null) =>
        (await ReadAsync(community, state, words)).Comments.Select(comment => comment.Body);
}
