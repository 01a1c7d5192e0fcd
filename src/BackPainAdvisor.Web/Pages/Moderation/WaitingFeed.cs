using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Accounts;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using BackPainAdvisor.Community.Moderation;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Feeds;

namespace BackPainAdvisor.Web.Pages.Moderation;

/// <summary><c>/waiting.xml?key=...</c>: what waits, as plain text, for a moderator's feed reader, which can't sign in. The key stands in the query, which no log keeps.</summary>
public static class WaitingFeed
{
    public const string Path = "/waiting.xml";

    public static void MapWaitingFeed(this WebApplication app) =>
        app.MapGet(Path, async (HttpContext context, string? key, SiteContent site, CommunityDb db, Store store, AccountDesk desk, CancellationToken cancel) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            if (WriterKey.Read(key) is not { } given || !await desk.IsFeedAsync(given, cancel))
            {
                return Results.NotFound();
            }

            var queue = await CommentQueue.ReadAsync(db, store, QueueList.Waiting, null, null, cancel);
            var feed = AtomFeed.Of($"{site.Profile.Name}: waiting comments", site.Profile.BaseAddress, Path, [.. queue.Comments.Select(comment => Entry(comment, site))]);
            return Results.Text(feed, "application/atom+xml; charset=utf-8");
        });

    private static FeedEntry Entry(Comment comment, SiteContent site)
    {
        var pressing = FlagChip.Of(comment, site.CommentRules).FirstOrDefault(flag => flag.IsUrgent);
        return new FeedEntry(
            $"{(pressing is null ? "" : $"{pressing.Kind}: ")}{comment.Name} on {site.Article(comment.Article)?.Title ?? comment.Article}",
            $"/moderation/comments/{comment.Id}",
            comment.WrittenAt,
            comment.EditedAt ?? comment.WrittenAt,
            CommentText.ToPlain(comment.Body),
            comment.Name);
    }
}
