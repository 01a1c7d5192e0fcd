using System.Text.Json;
using BackPainAdvisor.Community.Comments;
using BackPainAdvisor.Community.Database;
using Microsoft.EntityFrameworkCore;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>
/// Takes in what <see cref="DiscussionExport"/> wrote: the same numbers, times, order, states, private links and decisions. The
/// whole file is looked through first; then it is written in parts, so that an import that was interrupted is just run again.
/// </summary>
public static class DiscussionImport
{
    private const int RowsTogether = 500;

    /// <param name="store">Where to.</param>
    /// <param name="queue">Its writer.</param>
    /// <param name="open">Opens the file from its beginning; it is read twice.</param>
    /// <param name="isTrial">Says what would be done, and does nothing.</param>
    /// <param name="cancel">Gives up between two parts.</param>
    /// <exception cref="TransferRefusedException">It is damaged, newer, or belongs to another discussion than the one that is there.</exception>
    public static async Task<Taken> RunAsync(Store store, WriteQueue queue, Func<TextReader> open, bool isTrial, CancellationToken cancel = default)
    {
        await using var db = store.Open();
        var check = await FileCheck.OfAsync(db, cancel);
        using (var file = open())
        {
            check.Look(RowLines.Of(file));
        }

        if (!isTrial && check.Result.New > 0)
        {
            using var file = open();
            foreach (var rows in RowLines.Of(file).Skip(1).Select(line => line.Row).Where(check.IsNew).Chunk(RowsTogether))
            {
                cancel.ThrowIfCancellationRequested();
                await WriteAsync(queue, async db =>
                {
                    await AddAsync(db, store, check, rows);
                    await PageChanges.NoteAsync(db);
                });
            }

            await WriteAsync(queue, CountAsync);
        }

        return check.Result;
    }

    private static async Task AddAsync(CommunityDb db, Store store, FileCheck check, JsonElement[] rows)
    {
        var added = rows.Select(check.Make).ToList();
        db.AddRange(added);
        await db.SaveChangesAsync();
        foreach (var table in added.GroupBy(row => db.Model.FindEntityType(row.GetType())!)) // They are all in the model.
        {
            if (KeptTables.Key(table.Key) is { ClrType: var type } key && type == typeof(long))
            {
                await store.CountOnAsync(db, table.Key.GetTableName()!, table.Max(row => (long)key.GetGetter().GetClrValue(row)!));
            }
        }
    }

    /// <summary>A discussion that was there already may have fewer comments counted than it has now.</summary>
    private static Task CountAsync(CommunityDb db) => db.Discussions.ExecuteUpdateAsync(set => set
        .SetProperty(d => d.Threads, d => db.Comments.Where(c => c.Article == d.Article && c.Place != null).Max(c => c.Place) ?? 0)
        .SetProperty(d => d.Shown, d => db.Comments.Count(c => c.Article == d.Article && c.State == CommentState.Published)));

    private static async Task WriteAsync(WriteQueue queue, Func<CommunityDb, Task> change)
    {
        var written = await queue.RunAsync(async db =>
        {
            await change(db);
            return true;
        });
        if (!written.IsKept)
        {
            throw new TransferRefusedException("The database can't be written now. What was taken in stays; run the same import again to take in the rest.");
        }
    }

    /// <param name="Comments">How many the file has.</param>
    /// <param name="There">How many of them are in the database already, and stay as they are there.</param>
    /// <param name="New">Rows of all kinds that are not.</param>
    public sealed record Taken(long Comments, long There, long New);
}
