using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Comments;

/// <summary>One page of an article's discussion, oldest thread first.</summary>
/// <param name="Number">From 1.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Shown">How many comments and replies the whole discussion shows.</param>
/// <param name="Threads">Those of this page; on the first the pinned one before all others.</param>
/// <param name="IsClosed">Nobody can write in it.</param>
public sealed record DiscussionPage(int Number, int PageCount, int Shown, IReadOnlyList<DiscussionPage.Thread> Threads, bool IsClosed = false)
{
    public const int ThreadsPerPage = 50;

    /// <summary>A comment, or the marker where it stood, and what was answered.</summary>
    public sealed record Thread(ShownComment Opening, IReadOnlyList<ShownComment> Replies, bool IsPinned = false);

    /// <summary>The page, or <c>null</c> when the discussion has no such page. Page 1 is always there.</summary>
    public static async Task<DiscussionPage?> ReadAsync(CommunityDb db, string article, int number, CancellationToken cancel = default)
    {
        var discussion = await db.Discussions.AsNoTracking().FirstOrDefaultAsync(d => d.Article == article, cancel);
        var pageCount = Math.Max(1, PageOf(discussion?.Threads ?? 0));
        if (number < 1 || number > pageCount)
        {
            return null;
        }

        var threads = discussion is null ? [] : await ThreadsAsync(db, discussion, number, cancel);
        return new DiscussionPage(number, pageCount, discussion?.Shown ?? 0, threads, discussion?.ClosedAt is not null);
    }

    /// <summary>On which page of its discussion a comment stands, or <c>null</c> when it stands on none.</summary>
    public static async Task<int?> NumberOfAsync(CommunityDb db, Comment comment, CancellationToken cancel = default)
    {
        var opening = comment.ReplyTo ?? comment.Id;
        if (await db.Discussions.AnyAsync(d => d.Article == comment.Article && d.Pinned == opening && db.Comments.Any(c => c.Id == opening && c.State == CommentState.Published), cancel))
        {
            return 1;
        }

        var place = comment.ReplyTo is null ? comment.Place : await db.Comments.Where(c => c.Id == opening).Select(c => c.Place).FirstOrDefaultAsync(cancel);
        return place is { } known ? PageOf(known) : null;
    }

    private static int PageOf(int place) => (place + ThreadsPerPage - 1) / ThreadsPerPage;

    /// <summary>By place, not by counting: page 2,000 costs what page 1 costs.</summary>
    private static async Task<List<Thread>> ThreadsAsync(CommunityDb db, Discussion discussion, int number, CancellationToken cancel)
    {
        var (article, first, last) = (discussion.Article, ((number - 1) * ThreadsPerPage) + 1, number * ThreadsPerPage);
        var openings = await db.Comments.AsNoTracking()
            .Where(c => c.Article == article && c.Place >= first && c.Place <= last)
            .OrderBy(c => c.Place).ToListAsync(cancel);
        var pinned = discussion.Pinned is { } pin ? await db.Comments.AsNoTracking().FirstOrDefaultAsync(c => c.Id == pin && c.State == CommentState.Published, cancel) : null;
        if (pinned is not null)
        {
            openings.RemoveAll(opening => opening.Id == pinned.Id);
            openings.InsertRange(0, number == 1 ? [pinned] : []);
        }

        var ids = openings.ConvertAll(c => (long?)c.Id);
        var replies = await db.Comments.AsNoTracking()
            .Where(c => ids.Contains(c.ReplyTo) && c.PublishedAt != null)
            .OrderBy(c => c.Id).ToListAsync(cancel);
        var byOpening = replies.Where(reply => reply.IsShown || LeavesMarker(reply)).ToLookup(reply => reply.ReplyTo);

        return [.. openings
            .Where(opening => opening.IsShown || LeavesMarker(opening) || byOpening[opening.Id].Any(reply => reply.IsShown))
            .Select(opening => new Thread(ShownComment.Of(opening), [.. byOpening[opening.Id].Select(ShownComment.Of)], opening.Id == pinned?.Id))];
    }

    /// <summary>What a moderator removed is always marked; what its writer took back only where answers would hang in the air.</summary>
    private static bool LeavesMarker(Comment comment) => comment is { IsMarker: true, State: CommentState.Rejected };
}
