using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Moderation;

/// <summary>Where moderators close discussions and choose what stands first in one. Each deed stands in the audit log.</summary>
public sealed class DiscussionDesk(WriteQueue queue, CommentSettings settings, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <returns>Whether anything changed: it was open, or closed, already.</returns>
    public Task<Written<bool>> CloseAsync(string article, string actor) =>
        ChangeAsync(article, actor, "close", discussion => discussion.Close(Now));

    public Task<Written<bool>> ReopenAsync(string article, string actor) =>
        ChangeAsync(article, actor, "reopen", discussion => discussion.Reopen(Now));

    public Task<Written<bool>> UnpinAsync(string article, string actor) =>
        ChangeAsync(article, actor, "unpin", discussion => discussion.Pin(null));

    /// <summary>Puts a comment first in its discussion, in place of any other. Answers can't be pinned.</summary>
    public Task<Written<bool>> PinAsync(long id, string actor) => queue.RunAsync(async db =>
        await db.Comments.FindAsync(id) is { IsShown: true, ReplyTo: null } comment
        && await ChangeAsync(db, comment.Article, actor, $"pin comment {id} on", discussion => discussion.Pin(id)));

    /// <summary>Closes what was quiet for longer than <see cref="CommentSettings.CloseAfter"/>, if that is set. Done again, it finds nothing.</summary>
    /// <returns>How many.</returns>
    public Task<Written<int>> CloseQuietAsync() => queue.RunAsync(async db =>
    {
        if (settings.CloseAfter is not { } age)
        {
            return 0;
        }

        var oldest = Now - age;
        var quiet = await db.Discussions.Where(d => d.ClosedAt == null && d.QuietSince < oldest).OrderBy(d => d.Article).Take(MostAtOnce).Select(d => d.Article).ToListAsync();
        foreach (var article in quiet)
        {
            await ChangeAsync(db, article, AuditEntry.Site, "close", discussion => discussion.Close(Now));
        }

        return quiet.Count;
    });

    private Task<Written<bool>> ChangeAsync(string article, string actor, string deed, Func<Discussion, bool> verb) =>
        queue.RunAsync(db => ChangeAsync(db, article, actor, deed, verb));

    private async Task<bool> ChangeAsync(CommunityDb db, string article, string actor, string deed, Func<Discussion, bool> verb)
    {
        var discussion = await db.Discussions.FindAsync(article) ?? db.Add(new Discussion { Article = article }).Entity;
        if (!verb(discussion))
        {
            return false;
        }

        db.Add(AuditEntry.Of(deed, actor, article, Now));
        await PageChanges.NoteAsync(db);
        return true;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
