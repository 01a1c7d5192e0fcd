using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Database;

/// <summary>
/// One row that counts the changes readers can see. A page cache that finds another number than last time is out of date,
/// whoever made the change: this process, a verb beside it, or another node.
/// </summary>
public sealed class PageChanges
{
    private PageChanges()
    {
    }

    public int Id { get; private set; }
    public long Number { get; private set; }

    public static Task<long> ReadAsync(CommunityDb db, CancellationToken cancel = default) =>
        db.PageChanges.Select(changes => changes.Number).SingleAsync(cancel);

    internal static Task NoteAsync(CommunityDb db) =>
        db.PageChanges.ExecuteUpdateAsync(set => set.SetProperty(changes => changes.Number, changes => changes.Number + 1));
}
