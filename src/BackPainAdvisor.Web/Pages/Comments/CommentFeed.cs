using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Content;
using BackPainAdvisor.Content.Feeds;
using BackPainAdvisor.Web.Hosting;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary><c>/comments/feed.xml</c>: what readers wrote last, as plain text.</summary>
public static class CommentFeed
{
    private const int MostEntries = 50;

    public static void MapCommentFeed(this WebApplication app) =>
        app.MapGet("/comments/feed.xml", async (SiteContent site, CommunityDb db, CancellationToken cancel) =>
        {
            var newest = await CommentList.NewestAsync(db, MostEntries, cancel);
            var feed = AtomFeed.Of($"{site.Profile.Name}: comments", site.Profile.BaseAddress, "/comments/feed.xml", [.. newest.Select(comment => Entry(comment, site))]);
            return Results.Text(feed, "application/atom+xml; charset=utf-8");
        }).WithMetadata(new CachedPageAttribute());

    private static FeedEntry Entry(Comment comment, SiteContent site) => new(
        $"{comment.Name} on {site.Article(comment.Article)?.Title ?? comment.Article}",
        $"/comments/{comment.Id}",
        comment.PublishedAt ?? comment.WrittenAt,
        comment.EditedAt ?? comment.PublishedAt ?? comment.WrittenAt,
        CommentText.ToPlain(comment.Body),
        comment.Name);
}
