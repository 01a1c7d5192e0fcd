using BackPainAdvisor.Community;
using BackPainAdvisor.Community.Comments;

namespace BackPainAdvisor.Web.Pages.Comments;

/// <summary><c>/comments/{id}/export?key=...</c>: all that is kept about a comment, as JSON, for the one who wrote it.</summary>
public static class CommentExport
{
    public static void MapCommentExport(this WebApplication app) =>
        app.MapGet("/comments/{id:long}/export", async (long id, string? key, HttpResponse response, CommunityDb db, CancellationToken cancel) =>
        {
            if (WriterKey.Read(key) is not { } given || await db.Comments.FindAsync([id], cancel) is not { } comment || !given.Opens(comment))
            {
                return Results.NotFound();
            }

            response.KeepPrivate();
            return Results.File((await CommentRecord.ReadAsync(db, comment, cancel)).ToJson(), "application/json; charset=utf-8", $"comment-{id}.json");
        });
}
