using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Moderation;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Tests.Moderation;

/// <summary>Whatever moderators and writers do in whatever order: what is shown, what is counted and what is logged agree, and undoing brings back what was before.</summary>
public sealed class RandomMovesTests
{
    private const int Walks = 20;
    private const int MovesOfEach = 500;

    [Fact]
    public async Task Ten_thousand_random_moves_keep_list_counts_and_log_in_step()
    {
        await using var community = await TestCommunity.StartAsync();
        var walks = Enumerable.Range(0, Walks).Select(seed => new RandomWalk(community, seed)).ToList();

        await Task.WhenAll(walks.Select(walk => walk.MoveAsync(MovesOfEach)));

        await using var db = community.Open();
        var comments = await db.Comments.AsNoTracking().ToListAsync();
        var published = comments.Where(comment => comment.State is CommentState.Published).Select(comment => comment.Id).Order().ToList();
        var (shown, listed) = await ShownAsync(community);
        Assert.Equal(published, listed);
        Assert.Equal(published.Count, shown);
        Assert.Equal(published, (await CommentList.NewestAsync(db, int.MaxValue)).Select(comment => comment.Id).Order());
        Assert.All(comments.Where(comment => comment.State is CommentState.Erased), erased => Assert.Equal(("", "", null), (erased.Name, erased.Body, erased.KeyHash)));
        var log = await db.AuditEntries.AsNoTracking().ToListAsync();
        Assert.Equal(walks.Sum(walk => walk.Logged), log.Count);
        Assert.All(comments.Where(comment => comment.State is not CommentState.Erased), comment => AssertLogged(comment, log));
        Assert.True(walks.Sum(walk => walk.Undone) > 500);
        Assert.True(published.Count > 10);
    }

    // The last word of the log on a comment is how it stands, unless its writer had the last word.
    private static void AssertLogged(Comment comment, IEnumerable<AuditEntry> log)
    {
        if (log.Where(entry => entry.Comment == comment.Id).MaxBy(entry => entry.Id) is { } last && last.CommentVersion == comment.Version)
        {
            Assert.Equal((comment.State, comment.Reason), (last.After, last.Reason));
        }
        else
        {
            Assert.NotEqual(CommentState.Rejected, comment.State);
        }
    }

    private static async Task<(int Counted, IReadOnlyList<long> Ids)> ShownAsync(TestCommunity community)
    {
        var ids = new List<long>();
        var page = await community.PageAsync();
        for (var number = 1; number <= page.PageCount; number++)
        {
            page = await community.PageAsync(number);
            ids.AddRange(page.Threads.SelectMany(thread => thread.Replies.Prepend(thread.Opening)).Where(comment => comment.Removed is null).Select(comment => comment.Id));
        }

        return (page.Shown, [.. ids.Order()]);
    }
}
